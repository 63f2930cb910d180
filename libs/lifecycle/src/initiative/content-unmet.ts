import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { ruledUnmet } from './criteria/ruled-unmet.js';
import { evidenceUnmet } from './evidence/evidence-unmet.js';
import { progressOf } from './gate-progress.js';
import type { Unmet } from './readiness.js';
import type { InitiativeState } from './state.js';

/**
 * What the case itself lacks at `now` before `gate` may be submitted for a Go: required deliverables, must
 * criteria, required checklist items and fresh evidence. What stands in the way beside it, see `gateUnmet`.
 */
export const contentUnmet = (
  state: InitiativeState,
  { gate, template }: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
  now: Instant,
): readonly Unmet[] => [
  ...missingDeliverables(state, gate),
  ...unmetCriteria(state, gate),
  ...ruledUnmet(
    state,
    { gate, template },
    {
      now,
      fixableBy: caseWorkers(state),
      stageSince: stageSince(state, gate),
    },
  ),
  ...openChecklistItems(state, gate),
  ...evidenceUnmet(state, gate, now),
];

const missingDeliverables = (state: InitiativeState, gate: GateDefinition): readonly Unmet[] => {
  const { deliverables } = progressOf(state, gate.key);
  return gate.deliverables
    .filter(({ key, required }) => required && !Object.hasOwn(deliverables, key))
    .map(({ key, title }) => ({
      kind: 'deliverableMissing',
      key,
      title,
      why: 'The deliverable is required and has not been added.',
      fixableBy: caseWorkers(state),
      since: stageSince(state, gate),
    }));
};

const unmetCriteria = (state: InitiativeState, gate: GateDefinition): readonly Unmet[] => {
  const { assessments } = progressOf(state, gate.key);
  return gate.criteria.flatMap(({ key, title, kind, rule }): readonly Unmet[] => {
    if (kind !== 'must' || rule) return [];
    const assessment = Object.hasOwn(assessments, key) ? assessments[key] : undefined;
    if (assessment?.verdict === 'met') return [];
    const fixableBy = caseWorkers(state);
    return assessment
      ? [
          {
            kind: 'criterionNotMet',
            key,
            title,
            why: `Assessed as not met: ${assessment.reason}`,
            fixableBy,
            since: assessment.at,
          },
        ]
      : [
          {
            kind: 'criterionNotAssessed',
            key,
            title,
            why: 'Nobody has assessed this must-meet criterion; pending never counts as passed.',
            fixableBy,
            since: stageSince(state, gate),
          },
        ];
  });
};

const openChecklistItems = (state: InitiativeState, gate: GateDefinition): readonly Unmet[] => {
  const { checklist } = progressOf(state, gate.key);
  return gate.checklist
    .filter(({ key, required }) => required && !Object.hasOwn(checklist, key))
    .map((item) => ({
      kind: 'checklistItemOpen',
      key: item.key,
      title: item.title,
      why: 'The item is neither done nor marked as not applicable with a reason.',
      fixableBy: { persons: [state.ownerId], roles: [], functions: [item.function] },
      since: stageSince(state, gate),
    }));
};

/** Those who work on the case: its owner, its authors, product managers. */
const caseWorkers = (state: InitiativeState): Unmet['fixableBy'] => ({
  persons: [...new Set([state.ownerId, ...state.authors])],
  roles: ['product-manager'],
  functions: [],
});

/** Since when the gate's stage is open; null where it is not. */
const stageSince = (state: InitiativeState, gate: GateDefinition): Instant | null =>
  state.phase.kind === 'inStage' && state.phase.gate === gate.key ? state.phase.since : null;
