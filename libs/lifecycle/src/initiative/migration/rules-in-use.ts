import type { BusinessCalendar } from '../../sla/business-calendar.js';
import { DEFAULT_CALENDAR, findNewestCalendar } from '../../sla/shipped-calendars.js';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';

/** What an organisation has in use beside the versions that templates can be found under. */
export interface RulesInUse {
  /** Whether nothing may begin under this version of a template any more. */
  readonly isRetired: (id: string, version: number) => boolean;
  /** The newest version in use of a calendar. */
  readonly newestCalendar: (id: string) => BusinessCalendar | undefined;
}

/** The rules of an organisation that recorded none of its own. */
export const SHIPPED_RULES: RulesInUse = {
  isRetired: () => false,
  newestCalendar: findNewestCalendar,
};

/** The command with the calendar that its gate's days are counted on. */
export const onCalendar = (
  command: CommandOf<'SubmitGate'>,
  template: LifecycleTemplate,
  newestCalendar: RulesInUse['newestCalendar'],
): CommandOf<'SubmitGate'> => {
  const id = findGate(template, command.gate)?.review.calendar ?? DEFAULT_CALENDAR;
  const calendar = newestCalendar(id);
  return calendar ? { ...command, calendar } : command;
};
