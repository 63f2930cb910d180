import { isCalendarDate, startOfDay } from '../sla/calendar-date.js';
import { DAY_MS, millisecondsOf } from '../sla/instant-arithmetic.js';
import type { DelegationPeriod } from './delegation.js';
import type { PersonRejection } from './rejections.js';

type PeriodInvalid = Extract<PersonRejection, { kind: 'DelegationPeriodInvalid' }>;

/** Undefined for days that exist, end after they begin and not before `today`, and are not too many. */
export const refusePeriod = (
  { from, to }: DelegationPeriod,
  today: string,
  daysMax: number,
): PeriodInvalid | undefined => {
  if (!isCalendarDate(from)) return invalid('from', 'notADate');
  if (!isCalendarDate(to)) return invalid('to', 'notADate');
  if (to < from) return invalid('to', 'endsBeforeItBegins');
  if (to < today) return invalid('to', 'endedAlready');
  const days = (millisecondsOf(startOfDay(to)) - millisecondsOf(startOfDay(from))) / DAY_MS + 1;
  return days > daysMax ? { ...invalid('to', 'tooLong'), daysMax } : undefined;
};

const invalid = (field: PeriodInvalid['field'], rule: PeriodInvalid['rule']): PeriodInvalid => ({
  kind: 'DelegationPeriodInvalid',
  field,
  rule,
});
