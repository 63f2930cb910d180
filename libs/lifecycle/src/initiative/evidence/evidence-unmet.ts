import type { Instant } from '@tollgate/event-sourcing';
import type { GateDefinition } from '../../templates/lifecycle-template.js';
import type { Unmet } from '../readiness.js';
import type { Evidence, InitiativeState } from '../state.js';
import { currentEvidence, isStale, staleFrom } from './freshness.js';

/** What the evidence of `gate` lacks at `now`: required kinds, freshness, and judgements that lost their ground. */
export const evidenceUnmet = (
  state: InitiativeState,
  gate: GateDefinition,
  now: Instant,
): readonly Unmet[] => [
  ...missingEvidence(state, gate, now),
  ...staleEvidence(state, gate.key, now),
  ...groundlessJudgements(state, gate),
];

/** Evidence of `gate` that has outlived its shelf life at `now`. It holds against a case in review as well. */
export const staleEvidence = (
  state: InitiativeState,
  gate: string,
  now: Instant,
): readonly Unmet[] =>
  currentEvidence(state, gate)
    .filter((evidence) => isStale(evidence, now))
    .map((evidence) => ({
      kind: 'evidenceStale',
      key: evidence.evidenceId,
      title: evidence.title,
      why: `It speaks of ${evidence.asOf} and was fresh for ${evidence.shelfLifeDays} days.`,
      fixableBy: { persons: [keeperOf(evidence)], roles: [], functions: [] },
      since: staleFrom(evidence),
    }));

/** Who answers for a piece of evidence. */
export const keeperOf = ({ owner, by }: Pick<Evidence, 'owner' | 'by'>): string => owner ?? by;

const missingEvidence = (
  state: InitiativeState,
  gate: GateDefinition,
  now: Instant,
): readonly Unmet[] => {
  const fresh = currentEvidence(state, gate.key).filter((evidence) => !isStale(evidence, now));
  return (gate.evidence?.required ?? []).flatMap(({ key, title, kinds, atLeast }): Unmet[] => {
    const found = fresh.filter(({ kind }) => kinds.includes(kind)).length;
    return found >= atLeast
      ? []
      : [
          {
            kind: 'evidenceMissing',
            key,
            title,
            why: `${found} of ${atLeast} fresh pieces of evidence are there (${kinds.join(', ')}).`,
            fixableBy: caseWorkers(state),
            since: openSince(state, gate.key),
          },
        ];
  });
};

/** Must criteria that were judged on evidence that is void now, and not judged again since. */
const groundlessJudgements = (state: InitiativeState, gate: GateDefinition): readonly Unmet[] =>
  state.evidence
    .filter((evidence) => evidence.gate === gate.key)
    .flatMap(({ evidenceId, title, retractedAt, voids = [] }) =>
      gate.criteria
        .filter(({ key, kind }) => kind === 'must' && voids.includes(key))
        .map((criterion): Unmet => ({
          kind: 'evidenceRetracted',
          key: evidenceId,
          title,
          why: `"${criterion.title}" was judged on this evidence before it was retracted; judge it again.`,
          fixableBy: caseWorkers(state),
          since: retractedAt,
        })),
    );

const caseWorkers = (state: InitiativeState): Unmet['fixableBy'] => ({
  persons: [...new Set([state.ownerId, ...state.authors])],
  roles: ['product-manager'],
  functions: [],
});

const openSince = (state: InitiativeState, gate: string): Instant | null =>
  state.phase.kind === 'inStage' && state.phase.gate === gate ? state.phase.since : null;
