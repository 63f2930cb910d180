/* eslint-disable max-params -- readinessOf takes the four things that API, read models and processes all have at hand. */
import type { Instant } from '@tollgate/event-sourcing';
import { approvalRuleFor, tallyOfReview } from '../approval/approval-policy.js';
import { approvalProgress } from '../approval/approval-progress.js';
import { tallyVotes } from '../approval/tally-votes.js';
import { gateIndex } from '../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { approvalUnmet } from './approval-unmet.js';
import { dutiesUnmet } from './duties-unmet.js';
import { staleEvidence } from './evidence/evidence-unmet.js';
import { openReview, progressOf } from './gate-progress.js';
import { gateStanding } from './gate-unmet.js';
import type { GateStanding } from './gate-unmet.js';
import type { Readiness, Unmet } from './readiness.js';
import type { InitiativeState, Submission } from './state.js';
import { waivedDemands } from './waivers/waived-demands.js';

/**
 * Whether `gate` can be submitted or decided at `now`, and everything that stands in the way. The one
 * object that interface, inbox, API and refusals show.
 *
 * @param gate key of a gate of `template`; an unknown one is never open and lacks nothing.
 */
export const readinessOf = (
  state: InitiativeState,
  template: LifecycleTemplate,
  gate: string,
  now: Instant,
): Readiness => {
  const definition = template.gates.find(({ key }) => key === gate);
  const round = progressOf(state, gate).round;
  if (!definition) return emptyReadiness(gate, round);
  const review =
    state.phase.kind === 'inStage' && state.phase.gate === gate ? openReview(state) : undefined;
  const place = { gate: definition, template };
  const standing = gateStanding(state, place, now);
  const content = standing.unmet;
  const status = statusOf(state, template, { gate, review, content });
  const shown =
    status === 'decided' ? [] : review ? reviewUnmet(state, place, { review, now }) : content;
  return {
    gate,
    round,
    status,
    unmet: shown,
    counts: countsOf(state, definition, { standing, review }),
    decisionDueAt: review?.decisionDueAt ?? null,
    ...(status !== 'decided' && waivedDemands(standing, template)),
  };
};

/** Under review the content is frozen: what counts are the votes, and promises that fell due meanwhile. */
const reviewUnmet = (
  state: InitiativeState,
  { gate, template }: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
  { review, now }: { readonly review: Submission; readonly now: Instant },
): readonly Unmet[] => {
  const rule = approvalRuleFor(gate.approval, state, review);
  const tally = tallyOfReview(gate.approval, state, review);
  return [
    ...dutiesUnmet(state, template, now),
    ...staleEvidence(state, gate.key, now),
    ...approvalUnmet(gate, rule, { submission: review, tally }),
  ];
};

const statusOf = (
  state: InitiativeState,
  template: LifecycleTemplate,
  at: {
    readonly gate: string;
    readonly review: Submission | undefined;
    readonly content: readonly Unmet[];
  },
): Readiness['status'] => {
  const { phase } = state;
  if (at.review) return 'inReview';
  if (phase.kind === 'inStage' && phase.gate === at.gate) {
    return at.content.length === 0 ? 'ready' : 'blocked';
  }
  const wasDecided = state.decisions.some(({ gate }) => gate === at.gate);
  if (!wasDecided || phase.kind === 'notProposed') return 'notOpen';
  if (phase.kind === 'completed') return 'decided';
  // After a recycle to an earlier gate the later ones will come again.
  const isAhead = gateIndex(template, at.gate) > gateIndex(template, phase.gate);
  return isAhead ? 'notOpen' : 'decided';
};

const countsOf = (
  state: InitiativeState,
  gate: GateDefinition,
  at: { readonly standing: GateStanding; readonly review: Submission | undefined },
): Readiness['counts'] => {
  const { standing, review } = at;
  // A waived demand is not met: a waiver never looks like a pass.
  const content = [...standing.unmet, ...standing.waived.map(({ unmet }) => unmet)];
  const lacking = (...kinds: readonly Unmet['kind'][]): number =>
    content.filter(({ kind }) => kinds.includes(kind)).length;
  const counted = (required: number, unmet: number) => ({ met: required - unmet, required });
  const deliverables = gate.deliverables.filter(({ required }) => required).length;
  const criteria = gate.criteria.filter(({ kind }) => kind === 'must').length;
  const checklist = gate.checklist.filter(({ required }) => required).length;
  return {
    deliverables: counted(deliverables, lacking('deliverableMissing')),
    criteria: counted(criteria, lacking('criterionNotMet', 'criterionNotAssessed')),
    checklist: counted(checklist, lacking('checklistItemOpen')),
    approvals: approvalsOf(state, gate, review),
  };
};

const approvalsOf = (
  state: InitiativeState,
  { approval }: GateDefinition,
  review: Submission | undefined,
): Readiness['counts']['approvals'] => {
  const rule = approvalRuleFor(approval, state, review);
  const tally = review ? tallyOfReview(approval, state, review) : tallyVotes(rule, []);
  return approvalProgress(rule, tally.counts);
};

const emptyReadiness = (gate: string, round: number): Readiness => ({
  gate,
  round,
  status: 'notOpen',
  unmet: [],
  counts: {
    deliverables: { met: 0, required: 0 },
    criteria: { met: 0, required: 0 },
    checklist: { met: 0, required: 0 },
    approvals: { given: 0, required: 0 },
  },
  decisionDueAt: null,
});
