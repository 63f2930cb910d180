import { ok, reject } from '@tollgate/event-sourcing';
import { businessCalendarSchema } from '../../sla/business-calendar.js';
import { shippedCalendars } from '../../sla/shipped-calendars.js';
import { schemaFindings } from '../rule-finding.js';
import { asJson } from '../rule-hash.js';
import type { RuleKind } from '../rule-kind.js';

/** Business calendars. The newest active version counts the days of the next submission. */
export const calendarKind: RuleKind = {
  family: 'calendar',
  shippedVersions: (id) =>
    shippedCalendars.filter((calendar) => calendar.id === id).map(({ version }) => version),
  prepare: (content) => {
    const parsed = businessCalendarSchema.safeParse(content);
    return parsed.success ? ok(asJson(parsed.data)) : reject(schemaFindings(parsed.error));
  },
};
