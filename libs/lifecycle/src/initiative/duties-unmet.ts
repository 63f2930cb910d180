import type { Instant } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../templates/lifecycle-template.js';
import { openBreakGlassReviews } from './break-glass/open-reviews.js';
import { overdueConditions } from './conditions/overdue-conditions.js';
import type { Unmet } from './readiness.js';
import type { InitiativeState } from './state.js';
import { lapsedWaivers } from './waivers/lapsed-waivers.js';

/**
 * What earlier decisions left to be done and what, undone at `now`, lets no gate advance. It holds against a
 * case in review as well: votes settle what is in the case, not what was promised elsewhere.
 */
export const dutiesUnmet = (
  state: InitiativeState,
  template: LifecycleTemplate,
  now: Instant,
): readonly Unmet[] => [
  ...overdueConditions(state, template, now),
  ...lapsedWaivers(state, template, now),
  ...openBreakGlassReviews(state, template),
];
