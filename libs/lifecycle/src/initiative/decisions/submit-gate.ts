import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { DueInstants } from '../../sla/due-instants.js';
import type { BusinessCalendar } from '../../sla/business-calendar.js';
import { dueInstants } from '../../sla/due-instants.js';
import { DEFAULT_CALENDAR, findNewestCalendar } from '../../sla/shipped-calendars.js';
import { advances } from '../../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { submittedApproval } from '../approvers/submitted-approval.js';
import type { CommandOf } from '../commands.js';
import { commitmentOf } from '../commitment.js';
import { recordedEvaluations } from '../criteria/evaluate-criteria.js';
import type { Decision } from '../decision.js';
import { isBlank, saidIn } from '../decision.js';
import type { DataOf } from '../events.js';
import { freezingEvidence } from '../evidence/frozen-evidence.js';
import { openGate } from '../gate-access.js';
import { openReview, progressOf } from '../gate-progress.js';
import { gateUnmet } from '../gate-unmet.js';
import { refuseOutcome, refuseParticulars } from '../outcome-rules.js';
import type { InitiativeRejection } from '../rejections.js';
import type { InitiativeState } from '../state.js';
import { relyingOnWaivers } from '../waivers/relied-waivers.js';

/**
 * Freezes the case and puts it to the vote. A proposal to go on needs everything the gate asks for; one to
 * hold, to go back or to stop needs only a note that says why.
 */
export const submitGate = (
  command: CommandOf<'SubmitGate'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const open = openGate(state, template, command.gate);
  if (!open.ok) return open;
  const refusal = refuseProposal(command, state, { gate: open.value, template });
  if (refusal) return reject(refusal);
  const counting = countingCalendar(command, open.value);
  if (!counting.ok) return counting;
  const approval = submittedApproval(command, state, open.value);
  if (!approval.ok) return approval;
  const place = { gate: open.value, template };
  const progress = progressOf(state, command.gate);
  const proposal = {
    gate: command.gate,
    round: progress.round,
    submission: progress.submissions.length + 1,
    holdUntil: command.holdUntil ?? null,
    recycleTo: command.recycleTo ?? null,
    salvage: command.salvage ?? [],
    note: command.note,
    ...(advances(command.proposedOutcome) && relyingOnWaivers(state, place, command.now)),
    ...recordedEvaluations(state, place, command.now),
  };
  return ok([
    {
      type: 'GateSubmitted',
      data: {
        ...saidIn(command),
        ...proposal,
        commitment: commitmentOf(state, { ...proposal, outcome: command.proposedOutcome }),
        authors: state.authors,
        ...freezingEvidence(state, command.gate),
        proposedOutcome: command.proposedOutcome,
        ...approval.value,
        ...deadlines(open.value, counting.value, command.now),
      },
    },
  ]);
};

const refuseProposal = (
  command: CommandOf<'SubmitGate'>,
  state: InitiativeState,
  { gate, template }: { readonly gate: GateDefinition; readonly template: LifecycleTemplate },
): InitiativeRejection | undefined => {
  const { proposedOutcome: outcome, holdUntil = null, recycleTo = null, now } = command;
  const review = openReview(state);
  if (review) {
    return { kind: 'GateAlreadyInReview', gate: gate.key, submission: review.submission };
  }
  const refusal = refuseOutcome(gate, outcome);
  if (refusal) return refusal;
  if (!advances(outcome)) {
    if (isBlank(command.note)) return { kind: 'ReasonRequired', field: 'note' };
    // Date and target may still be left to whoever records the decision.
    const isGiven = outcome === 'hold' ? holdUntil !== null : recycleTo !== null;
    return isGiven
      ? refuseParticulars({ outcome, holdUntil, recycleTo }, gate, { state, template, now })
      : undefined;
  }
  const unmet = gateUnmet(state, { gate, template }, now);
  return unmet.length > 0 ? { kind: 'GateNotReady', gate: gate.key, unmet } : undefined;
};

/** Deadlines as instants, so that no timer is ever relative, and the calendar that gave them. */
const deadlines = (
  { review }: GateDefinition,
  calendar: BusinessCalendar,
  now: string,
): DueInstants & Pick<DataOf<'GateSubmitted'>, 'calendar'> => ({
  ...dueInstants(now, review, calendar),
  calendar: { id: calendar.id, version: calendar.version },
});

/** The calendar that the gate names: as the caller found it among the organisation's, else as shipped. */
const countingCalendar = (
  { calendar: recorded }: CommandOf<'SubmitGate'>,
  { key: gate, review: { calendar = DEFAULT_CALENDAR } }: GateDefinition,
): Result<BusinessCalendar, InitiativeRejection> => {
  const counting = recorded ?? findNewestCalendar(calendar);
  return counting?.id === calendar
    ? ok(counting)
    : reject({ kind: 'CalendarUnknown', gate, calendar });
};
