import { ok, reject } from '@tollgate/event-sourcing';
import { approvalRuleFor, tallyOfReview } from '../../approval/approval-policy.js';
import { tallyRecord } from '../../approval/tally-votes.js';
import { dateOf, daysAfter } from '../../sla/calendar-date.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { approvalUnmet } from '../approval-unmet.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { gateDecidedEvents } from '../gate-decided.js';
import { openGate } from '../gate-access.js';
import { gateUnmet } from '../gate-unmet.js';
import { personIdsOf } from '../person-ids-of.js';
import { refuseProgram } from '../refuse-program.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState, Submission } from '../state.js';
import { frozenCase } from './frozen-case.js';
import { unreviewedGates } from './open-reviews.js';

type BreakGlassRules = NonNullable<GateDefinition['breakGlass']>;

/**
 * Passes the open gate without meeting its rule, where the template foresees that. What was bypassed is
 * recorded beside the decision, and a review by somebody else stands before every further gate.
 */
export const breakGlass = (
  command: CommandOf<'BreakGlass'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const known = state.forcedGates.find((each) => each.breakGlassId === command.breakGlassId);
  if (known) return answerKnown(command, known);
  const open = openGate(state, template, command.gate);
  if (!open.ok) return open;
  const gate = open.value;
  const rules = gate.breakGlass;
  if (!rules) return reject({ kind: 'BreakGlassNotAvailable', gate: gate.key });
  const refusal = refuseBreaking(command, state, rules);
  if (refusal) return reject(refusal);
  const { frozen, events } = frozenCase(command, state, { gate, template });
  return ok([
    ...events,
    forcedOpen(command, frozen, { state, template, gate, rules }),
    ...gateDecidedEvents(
      {
        ...saidIn(command),
        outcome: 'go',
        reason: command.reason,
        decidedBy: 'breakGlass',
        tally: tallyRecord(tallyOfReview(gate.approval, state, frozen)),
        conditions: [],
        holdUntil: null,
        recycleTo: null,
        salvage: [],
      },
      frozen,
      { state, template },
    ),
  ]);
};

const refuseBreaking = (
  { actor, gate, reason }: CommandOf<'BreakGlass'>,
  state: InitiativeState,
  { roles }: BreakGlassRules,
): InitiativeRejection | undefined => {
  const { personId } = actor;
  if (!roles.some((role) => actor.roles.includes(role))) {
    return { kind: 'NotPermitted', personId, needs: { roles, functions: [], persons: [] } };
  }
  const program = refuseProgram(actor, gate);
  if (program) return program;
  const ids = personIdsOf(actor);
  if (state.authors.some((author) => ids.includes(author))) {
    return { kind: 'OwnBreakGlass', gate, personId, because: 'author' };
  }
  const [open] = unreviewedGates(state);
  if (open) {
    const { breakGlassId, gate: forced, reviewDueOn } = open;
    return { kind: 'BreakGlassReviewOpen', breakGlassId, gate: forced, reviewDueOn };
  }
  return isBlank(reason) ? { kind: 'ReasonRequired', field: 'reason' } : undefined;
};

const forcedOpen = (
  command: CommandOf<'BreakGlass'>,
  frozen: Submission,
  context: {
    readonly state: InitiativeState;
    readonly template: LifecycleTemplate;
    readonly gate: GateDefinition;
    readonly rules: BreakGlassRules;
  },
) => {
  const { state, gate, rules } = context;
  const rule = approvalRuleFor(gate.approval, state, frozen);
  const tally = tallyOfReview(gate.approval, state, frozen);
  const bypassed = [
    ...gateUnmet(state, context, command.now),
    ...approvalUnmet(gate, rule, { submission: frozen, tally }),
  ].map(({ kind, key }) => ({ kind, key }));
  return {
    type: 'GateForcedOpen',
    data: {
      ...saidIn(command),
      gate: gate.key,
      round: frozen.round,
      submission: frozen.submission,
      breakGlassId: command.breakGlassId,
      reason: command.reason,
      roles: command.actor.roles,
      bypassed,
      reviewDueOn: daysAfter(dateOf(command.now), rules.reviewWithinDays),
      reviewerRoles: rules.reviewers,
    },
  } as const;
};

const answerKnown = (
  { actor, gate, breakGlassId, reason }: CommandOf<'BreakGlass'>,
  known: InitiativeState['forcedGates'][number],
): Decision =>
  known.by === actor.personId && known.gate === gate && known.reason === reason
    ? NOTHING
    : reject({ kind: 'BreakGlassAlreadyExists', breakGlassId });
