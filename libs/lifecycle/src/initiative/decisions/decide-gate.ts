import { ok, reject } from '@tollgate/event-sourcing';
import { approvalRuleFor, tallyOfReview } from '../../approval/approval-policy.js';
import type { Tally } from '../../approval/tally-votes.js';
import { tallyRecord } from '../../approval/tally-votes.js';
import { advances } from '../../templates/find-gate.js';
import type { LifecycleTemplate, Outcome } from '../../templates/lifecycle-template.js';
import { approvalUnmet } from '../approval-unmet.js';
import type { CommandOf } from '../commands.js';
import { conditionsOf } from '../decided-by-rule.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { SetCondition } from '../events.js';
import type { GateInReview } from '../gate-access.js';
import { gateInReview } from '../gate-access.js';
import { gateDecidedEvents } from '../gate-decided.js';
import { findSubmission } from '../gate-progress.js';
import { gateUnmet } from '../gate-unmet.js';
import { refuseConditionTerms, refuseOutcome, refuseParticulars } from '../outcome-rules.js';
import type { InitiativeRejection } from '../rejections.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeState } from '../state.js';

/**
 * Records a decision by the gate owner. Go and Conditional go need the rule met by votes for going on;
 * Hold, Recycle and Kill are the gate owner's to record while the gate is in review, with the reason.
 */
export const decideGate = (
  command: CommandOf<'DecideGate'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  if (isRecorded(command, state)) return NOTHING;
  const access = gateInReview(state, template, command);
  if (!access.ok) return access;
  const { gate, review } = access.value;
  const tally = tallyOfReview(gate.approval, state, review);
  const conditions = [...conditionsOf(review.votes), ...ownConditions(command)];
  const refusal =
    refuseProgram(command.actor, gate.key) ??
    refuseOutcome(gate, command.outcome) ??
    (isBlank(command.reason)
      ? ({ kind: 'ReasonRequired', field: 'reason' } as const)
      : undefined) ??
    refuseParticulars(command, gate, { state, template, now: command.now }) ??
    (advances(command.outcome)
      ? refuseAdvance(command, access.value, { state, template, tally, conditions })
      : refuseStrayConditions(command));
  if (refusal) return reject(refusal);
  const { outcome, reason, holdUntil, recycleTo, salvage } = command;
  return ok(
    gateDecidedEvents(
      {
        ...saidIn(command),
        outcome,
        reason,
        decidedBy: 'gateOwner',
        tally: tallyRecord(tally),
        conditions: outcome === 'conditionalGo' ? conditions : [],
        holdUntil,
        recycleTo,
        salvage,
      },
      review,
      { state, template },
    ),
  );
};

const ownConditions = ({
  conditions,
  actor: { personId: setBy },
}: CommandOf<'DecideGate'>): readonly SetCondition[] =>
  conditions.map((terms) => ({ ...terms, setBy, setAs: 'gateOwner' }));

const isRecorded = (command: CommandOf<'DecideGate'>, state: InitiativeState): boolean => {
  const status = findSubmission(state, command.gate, command.submission)?.status;
  return (
    status?.kind === 'decided' &&
    status.decision.outcome === command.outcome &&
    status.decision.reason === command.reason &&
    status.decision.by === command.actor.personId
  );
};

const refuseAdvance = (
  command: CommandOf<'DecideGate'>,
  { gate, review }: GateInReview,
  given: {
    readonly state: InitiativeState;
    readonly template: LifecycleTemplate;
    readonly tally: Tally;
    readonly conditions: readonly SetCondition[];
  },
): InitiativeRejection | undefined => {
  const { state, template, tally, conditions } = given;
  const { outcome } = command;
  if (!advances(review.proposedOutcome)) {
    // The votes answered another question: approving a Kill is no approval of a Go.
    const allowed = gate.outcomes.filter((other: Outcome) => !advances(other));
    return { kind: 'OutcomeNotAllowed', gate: gate.key, outcome, allowed };
  }
  const unmet = gateUnmet(state, { gate, template }, command.now);
  if (unmet.length > 0) return { kind: 'GateNotReady', gate: gate.key, unmet };
  if (!tally.met) {
    const rule = approvalRuleFor(gate.approval, state, review);
    const missing = approvalUnmet(gate, rule, { submission: review, tally });
    return { kind: 'ApprovalsMissing', gate: gate.key, unmet: missing };
  }
  return outcome === 'go'
    ? refuseUnconditional(command, { gate, review }, conditions)
    : refuseConditional(command, { gate, review }, { state, conditions });
};

/** A Go cannot drop the promises on which approvals rest. */
const refuseUnconditional = (
  command: CommandOf<'DecideGate'>,
  { gate }: GateInReview,
  conditions: readonly SetCondition[],
): InitiativeRejection | undefined => {
  if (command.conditions.length > 0) return refuseStrayConditions(command);
  if (conditions.length === 0) return undefined;
  const allowed = gate.outcomes.filter((outcome) => outcome !== 'go');
  return { kind: 'OutcomeNotAllowed', gate: gate.key, outcome: 'go', allowed };
};

const refuseConditional = (
  command: CommandOf<'DecideGate'>,
  { gate, review }: GateInReview,
  given: { readonly state: InitiativeState; readonly conditions: readonly SetCondition[] },
): InitiativeRejection | undefined => {
  if (given.conditions.length === 0) return { kind: 'ConditionsRequired', gate: gate.key };
  const takenIds = [...given.state.conditions, ...conditionsOf(review.votes)].map(
    ({ conditionId }) => conditionId,
  );
  return refuseConditionTerms(command.conditions, takenIds, command.now);
};

const refuseStrayConditions = (
  command: CommandOf<'DecideGate'>,
): InitiativeRejection | undefined =>
  command.conditions.length > 0
    ? { kind: 'ConditionsNotAllowed', gate: command.gate, outcome: command.outcome }
    : undefined;
