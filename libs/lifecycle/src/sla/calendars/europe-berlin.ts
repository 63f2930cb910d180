import type { BusinessCalendar } from '../business-calendar.js';

/**
 * Public holidays of the state of Berlin: the nine of all Germany, International Women's Day, and once 17 June
 * 2028 (Gesetz über die Sonn- und Feiertage of Berlin, § 1).
 */
export const europeBerlin: BusinessCalendar = {
  id: 'europe-berlin',
  version: 1,
  title: 'Berlin, public holidays of the state',
  timeZone: 'Europe/Berlin',
  workingWeekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  holidaysCover: { from: '2026-01-01', through: '2028-12-31' },
  holidays: [
    { date: '2026-01-01', name: 'Neujahr' },
    { date: '2026-03-08', name: 'Frauentag' },
    { date: '2026-04-03', name: 'Karfreitag' },
    { date: '2026-04-06', name: 'Ostermontag' },
    { date: '2026-05-01', name: 'Erster Mai' },
    { date: '2026-05-14', name: 'Christi Himmelfahrt' },
    { date: '2026-05-25', name: 'Pfingstmontag' },
    { date: '2026-10-03', name: 'Tag der Deutschen Einheit' },
    { date: '2026-12-25', name: 'Erster Weihnachtstag' },
    { date: '2026-12-26', name: 'Zweiter Weihnachtstag' },
    { date: '2027-01-01', name: 'Neujahr' },
    { date: '2027-03-08', name: 'Frauentag' },
    { date: '2027-03-26', name: 'Karfreitag' },
    { date: '2027-03-29', name: 'Ostermontag' },
    { date: '2027-05-01', name: 'Erster Mai' },
    { date: '2027-05-06', name: 'Christi Himmelfahrt' },
    { date: '2027-05-17', name: 'Pfingstmontag' },
    { date: '2027-10-03', name: 'Tag der Deutschen Einheit' },
    { date: '2027-12-25', name: 'Erster Weihnachtstag' },
    { date: '2027-12-26', name: 'Zweiter Weihnachtstag' },
    { date: '2028-01-01', name: 'Neujahr' },
    { date: '2028-03-08', name: 'Frauentag' },
    { date: '2028-04-14', name: 'Karfreitag' },
    { date: '2028-04-17', name: 'Ostermontag' },
    { date: '2028-05-01', name: 'Erster Mai' },
    { date: '2028-05-25', name: 'Christi Himmelfahrt' },
    { date: '2028-06-05', name: 'Pfingstmontag' },
    { date: '2028-06-17', name: '75. Jahrestag des Aufstandes vom 17. Juni 1953' },
    { date: '2028-10-03', name: 'Tag der Deutschen Einheit' },
    { date: '2028-12-25', name: 'Erster Weihnachtstag' },
    { date: '2028-12-26', name: 'Zweiter Weihnachtstag' },
  ],
};
