import { findGate } from '../../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import { gatesAhead } from './duties.js';

/** Recorded work that a template has no place for. Facts belong to no gate. */
export type Orphan = {
  readonly kind: 'fact' | 'deliverable' | 'assessment' | 'checklistMark' | 'evidence';
  readonly gate: string | null;
  readonly key: string;
};

/**
 * What was recorded for the gates ahead, or as a fact, and is asked for nowhere in `to`. It stays in the
 * record and counts for nothing. Work on gates already passed rests with their decisions.
 */
export const orphanedWork = (
  state: InitiativeState,
  { from, to }: { readonly from: LifecycleTemplate; readonly to: LifecycleTemplate },
  gate: string,
): readonly Orphan[] => [
  ...Object.keys(state.facts)
    .filter((fact) => !to.facts.some(({ key }) => key === fact))
    .map((key): Orphan => ({ kind: 'fact', gate: null, key })),
  ...gatesAhead(from, gate).flatMap(({ key }) => orphansOfGate(state, key, findGate(to, key))),
];

const orphansOfGate = (
  state: InitiativeState,
  gate: string,
  after: GateDefinition | undefined,
): readonly Orphan[] => {
  const { deliverables, assessments, checklist } = progressOf(state, gate);
  const orphans = (
    kind: Orphan['kind'],
    recorded: Readonly<Record<string, unknown>>,
    defined: readonly { readonly key: string }[] = [],
  ): readonly Orphan[] =>
    Object.keys(recorded)
      .filter((key) => !defined.some((definition) => definition.key === key))
      .map((key) => ({ kind, gate, key }));
  return [
    ...orphans('deliverable', deliverables, after?.deliverables),
    ...orphans('assessment', assessments, after?.criteria),
    ...orphans('checklistMark', checklist, after?.checklist),
    ...orphanedEvidence(state, gate, after),
  ];
};

/** Evidence speaks for criteria; without one of them left it speaks for nothing. */
const orphanedEvidence = (
  { evidence }: InitiativeState,
  gate: string,
  after: GateDefinition | undefined,
): readonly Orphan[] =>
  evidence
    .filter((each) => each.gate === gate && each.retractedAt === null)
    .filter(
      ({ criteria }) =>
        !after ||
        (criteria.length > 0 &&
          !criteria.some((key) => after.criteria.some((criterion) => criterion.key === key))),
    )
    .map(({ evidenceId }) => ({ kind: 'evidence', gate, key: evidenceId }));
