import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Unmet } from '../readiness.js';
import type { InitiativeState } from '../state.js';
import type { ForcedGate } from './forced-gate.js';

/** Gates that were forced open and that nobody has judged yet. */
export const unreviewedGates = ({ forcedGates }: InitiativeState): readonly ForcedGate[] =>
  forcedGates.filter(({ review }) => review === null);

/** Open reviews of break-glass; each of them stops every further gate, from the first day on. */
export const openBreakGlassReviews = (
  state: InitiativeState,
  template: LifecycleTemplate,
): readonly Unmet[] =>
  unreviewedGates(state).map(({ breakGlassId, gate, at, reviewDueOn, reviewerRoles }) => ({
    kind: 'breakGlassReviewOpen',
    key: breakGlassId,
    title: `Break-glass at ${findGate(template, gate)?.title ?? gate}`,
    why: `The gate ${gate} was passed without its rule on ${at.slice(0, 10)}; the review is due on ${reviewDueOn} and is not done.`,
    fixableBy: { persons: [], roles: reviewerRoles, functions: [] },
    since: at,
  }));
