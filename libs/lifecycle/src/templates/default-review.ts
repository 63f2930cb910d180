import type { GateDefinition } from './lifecycle-template.js';

/**
 * The service level that gates have unless they say otherwise, in working days: a decision within 5,
 * reminders on day 2 and 4, escalation on day 6, and a request that nobody answers expires after 20.
 */
export const defaultReview = (escalateToRole: string): GateDefinition['review'] => ({
  decisionWithinDays: 5,
  reminderDays: [2, 4],
  escalations: [{ afterDays: 6, toRole: escalateToRole }],
  expiresAfterDays: 20,
});
