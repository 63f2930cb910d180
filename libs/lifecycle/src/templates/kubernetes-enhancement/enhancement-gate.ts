import { defaultReview } from '../default-review.js';
import type { GateDefinition, Seat } from '../lifecycle-template.js';

/** What tells one gate of an enhancement from the others. */
interface EnhancementGate {
  readonly key: string;
  readonly title: string;
  readonly stage: string;
  readonly question: string;
  /** What a Go is called. */
  readonly goTitle: string;
  /** Whether production readiness has a seat, and whether a Go waits for it. */
  readonly productionReadiness: 'none' | 'counted' | 'required';
}

/** Proposals name up to eight approvers, and the log keeps each of their votes in a seat of its own. */
const NAMED_APPROVERS_MAX = 8;

/**
 * One of the approvers whom the proposal names must approve; where production readiness is required, it and
 * one of them. Nobody counts in both.
 */
export const enhancementGate = (gate: EnhancementGate): GateDefinition => ({
  key: gate.key,
  title: gate.title,
  stage: gate.stage,
  question: gate.question,
  process: gate.key === 'end_of_life' ? 'endOfLife' : 'standard',
  deliverables: [],
  criteria: [],
  checklist: [],
  approval: {
    rule: {
      seats: [...namedApprovers, ...productionReadiness(gate.productionReadiness)],
      approvalsRequired: gate.productionReadiness === 'required' ? 2 : 1,
      vetoRoles: [],
    },
    // Every named approver is heard before the gate ends, so no vote ends it by itself.
    decision: 'gateOwner',
    // The process of this community does not forbid it; the log marks each such vote.
    authorVote: 'flagged',
  },
  review: defaultReview('sig-lead'),
  outcomes: ['go', 'hold', 'recycle', 'kill'],
  outcomeTitles: {
    go: gate.goTitle,
    hold: 'Deferred',
    recycle: 'Back to an earlier stage',
    kill: 'Rejected, withdrawn or replaced',
  },
  gateOwnerRole: 'sig-lead',
});

const namedApprovers: readonly Seat[] = Array.from({ length: NAMED_APPROVERS_MAX }, (_, index) => ({
  key: `approver-${index + 1}`,
  title: `Named approver ${index + 1}`,
  roles: ['sig-lead'],
  kind: 'counted',
}));

const productionReadiness = (kind: EnhancementGate['productionReadiness']): readonly Seat[] =>
  kind === 'none'
    ? []
    : [
        {
          key: 'production_readiness',
          title: 'Production readiness reviewer',
          roles: ['production-readiness-reviewer'],
          kind,
        },
      ];
