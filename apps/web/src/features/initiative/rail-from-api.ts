import type { Schemas } from '../../api/schemas.js';
import type { RailGate, RailLoop, RailStatus } from '../../ui/gate-rail/gate-rail.model.js';

type Initiative = Schemas['Initiative'];
type GateSummary = Initiative['gates'][number];
type Decision = Initiative['decisions'][number];

/** The rail of an initiative: each gate of its pinned template with plan and actual. */
export const railGates = (initiative: Initiative): readonly RailGate[] =>
  initiative.gates.map((gate) => {
    const last = initiative.decisions.findLast((decision) => decision.gate === gate.gate);
    const status = railStatus(initiative, gate);
    const passed = status === 'passed' || status === 'passedWithConditions';
    return {
      key: gate.gate,
      title: gate.title,
      status,
      round: gate.round,
      enteredAt: enteredAt(initiative, gate),
      dueAt: passed || status === 'inReview' ? gate.decisionDueAt : null,
      decidedAt: passed || status === 'killed' ? (last?.at ?? null) : null,
    };
  });

/** Every recycle, in the order decided. A recycle without a target repeats its own stage. */
export const railLoops = (initiative: Initiative): readonly RailLoop[] =>
  initiative.decisions
    .filter(({ outcome }) => outcome === 'recycle')
    .map((decision: Decision) => ({
      from: decision.gate,
      to: decision.recycleTo ?? decision.gate,
    }));

const railStatus = (initiative: Initiative, gate: GateSummary): RailStatus => {
  const { phase } = initiative;
  if ('gate' in phase && phase.gate === gate.gate) {
    if (phase.kind === 'inStage') return gate.submissionInReview === null ? 'current' : 'inReview';
    return phase.kind;
  }
  // After a recycle to an earlier gate, what was passed behind it has to be passed again.
  if (isAhead(initiative, gate)) return 'upcoming';
  if (gate.lastOutcome === 'go') return 'passed';
  return gate.lastOutcome === 'conditionalGo' ? 'passedWithConditions' : 'upcoming';
};

const isAhead = ({ phase, gates }: Initiative, gate: GateSummary): boolean => {
  if (!('gate' in phase)) return false;
  const current = gates.findIndex((each) => each.gate === phase.gate);
  return gates.indexOf(gate) > current;
};

const enteredAt = ({ phase, proposedAt, gates }: Initiative, gate: GateSummary): string | null => {
  if ('since' in phase && phase.gate === gate.gate) return phase.since;
  return gates.indexOf(gate) === 0 ? proposedAt : null;
};
