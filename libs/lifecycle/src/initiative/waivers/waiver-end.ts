import { dateOf, daysAfter, isCalendarDate } from '../../sla/calendar-date.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { WaiverRejection } from './rejections.js';
import { WAIVER_DAYS_MAX } from './waiver.js';

/**
 * Refuses an end that is no date, has passed, or lies beyond what the template allows.
 *
 * @param asked `latest` is the last day that was asked for, where there is one; nobody grants more.
 */
export const refuseEnd = (
  asked: {
    readonly waiverId: string;
    readonly until: string;
    readonly latest: string | undefined;
  },
  template: LifecycleTemplate,
  now: string,
): WaiverRejection | undefined => {
  const { waiverId, until, latest } = asked;
  const from = dateOf(now);
  const allowed = daysAfter(from, template.waivers?.daysMax ?? WAIVER_DAYS_MAX);
  const to = latest !== undefined && latest < allowed ? latest : allowed;
  const isGood = isCalendarDate(until) && until >= from && until <= to;
  return isGood ? undefined : { kind: 'WaiverEndInvalid', waiverId, until, from, to };
};
