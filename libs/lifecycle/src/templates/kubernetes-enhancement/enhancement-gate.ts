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
  /** Whether the production readiness reviewers have a seat. */
  readonly productionReadiness: boolean;
}

/**
 * The owning group must approve. Production readiness counts and is not required, because years of history
 * precede that review: who wants to see what passed without it looks at the recorded tally.
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
      seats: [
        {
          key: 'group_approval',
          title: 'Approver of the owning group',
          roles: ['sig-lead'],
          kind: 'required',
        },
        ...(gate.productionReadiness ? [PRODUCTION_READINESS] : []),
      ],
      approvalsRequired: 1,
      vetoRoles: [],
    },
    decision: 'automatic',
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

const PRODUCTION_READINESS: Seat = {
  key: 'production_readiness',
  title: 'Production readiness reviewer',
  roles: ['production-readiness-reviewer'],
  kind: 'counted',
};
