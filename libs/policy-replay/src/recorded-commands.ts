import type {
  ActingPerson,
  BusinessCalendar,
  CommandOf,
  DataOf,
  GateDefinition,
  Vote,
} from '@tollgate/lifecycle';
import type { RecordedRound } from './recorded-round.js';

/** Counts days where no day decides. */
const ANY_CALENDAR: BusinessCalendar = {
  id: 'utc-weekdays',
  version: 1,
  title: 'Weekdays',
  timeZone: 'UTC',
  workingWeekdays: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'],
  holidaysCover: null,
  holidays: [],
};

/** Somebody whose roles the log does not keep, because no rule asks for them again. */
const whoever = (personId: string): ActingPerson => ({ personId, roles: [], functions: [] });

/**
 * The command that put the case to the vote.
 *
 * @param gate as the rules have it. Its calendar only counts days, and no day decides: any calendar of that
 * name will do.
 */
export const submitAgain = (
  { submitted, people, lineOwnerId }: RecordedRound,
  gate: GateDefinition | undefined,
): CommandOf<'SubmitGate'> => ({
  type: 'SubmitGate',
  actor: whoever(submitted.by),
  now: submitted.at,
  gate: submitted.gate,
  proposedOutcome: submitted.proposedOutcome,
  note: submitted.note,
  holdUntil: submitted.holdUntil,
  recycleTo: submitted.recycleTo,
  salvage: submitted.salvage,
  ...(people && {
    directory: { people, ...(lineOwnerId !== undefined && { lineOwnerId }) },
  }),
  // The rate that chose the band then; nobody knows what others the organisation had.
  exchangeRates: submitted.approval?.band?.rate ? [submitted.approval.band.rate] : [],
  calendar: { ...ANY_CALENDAR, id: gate?.review.calendar ?? ANY_CALENDAR.id },
});

/**
 * The command that cast a vote, with the roles that were resolved then.
 *
 * @param seat to take; the first that fits where it is left out.
 */
export const castAgain = (
  vote: Vote,
  functions: readonly string[],
  seat?: string,
): CommandOf<'CastVote'> => ({
  type: 'CastVote',
  actor: voterAgain(vote, functions),
  now: vote.at,
  gate: vote.gate,
  submission: vote.submission,
  commitment: vote.commitment,
  choice: vote.choice,
  reason: vote.reason,
  meaning: vote.meaning,
  conditions: vote.conditions,
  ...(seat !== undefined && { seat }),
  ...(vote.onBehalfOf !== undefined && { onBehalfOf: vote.onBehalfOf }),
});

/** The voter with the right that the vote recorded: his own, or the one that was lent to him. */
const voterAgain = (vote: Vote, functions: readonly string[]): ActingPerson => {
  const { voter: personId, roles, onBehalfOf, delegationPath, delegationIds, otherAccounts } = vote;
  const accounts = otherAccounts ?? [];
  if (onBehalfOf === undefined) return { personId, roles, functions, accounts };
  const path = delegationPath ?? [onBehalfOf, personId];
  return {
    personId,
    roles: [],
    functions: [],
    accounts,
    delegations: [
      {
        delegationIds: delegationIds ?? [],
        principalId: onBehalfOf,
        roles,
        functions,
        path,
        // The vote does not tell whose accounts they are; every rule asks for all of the path together.
        pathAccounts: path.map((each) => (each === personId ? accounts : [])),
        scope: {},
      },
    ],
  };
};

/**
 * The command that recorded a decision.
 *
 * @param votes those that stood in the log: their conditions came from the votes, the others from the decider.
 */
export const decideAgain = (
  decision: DataOf<'GateDecided'>,
  votes: readonly Vote[],
): CommandOf<'DecideGate'> => {
  const { gate, submission, outcome, reason, holdUntil, recycleTo, salvage } = decision;
  const ofVotes = new Set(
    votes.flatMap(({ conditions }) => conditions.map(({ conditionId }) => conditionId)),
  );
  return {
    type: 'DecideGate',
    actor: whoever(decision.by),
    now: decision.at,
    gate,
    submission,
    outcome,
    reason,
    conditions: decision.conditions.filter(({ conditionId }) => !ofVotes.has(conditionId)),
    holdUntil,
    recycleTo,
    salvage,
  };
};

/** The command that changed facts of the case. */
export const editAgain = ({ by, at, changes }: DataOf<'FactsEdited'>): CommandOf<'EditFacts'> => ({
  type: 'EditFacts',
  actor: whoever(by),
  now: at,
  changes,
});
