import type { ActingPerson, CommandOf, DataOf, Vote } from '@tollgate/lifecycle';
import type { RecordedRound } from './recorded-round.js';

/** Somebody whose roles the log does not keep, because no rule asks for them again. */
const whoever = (personId: string): ActingPerson => ({ personId, roles: [], functions: [] });

/** The command that put the case to the vote. */
export const submitAgain = ({ submitted }: RecordedRound): CommandOf<'SubmitGate'> => ({
  type: 'SubmitGate',
  actor: whoever(submitted.by),
  now: submitted.at,
  gate: submitted.gate,
  proposedOutcome: submitted.proposedOutcome,
  note: submitted.note,
  holdUntil: submitted.holdUntil,
  recycleTo: submitted.recycleTo,
  salvage: submitted.salvage,
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
  actor: { personId: vote.voter, roles: vote.roles, functions },
  now: vote.at,
  gate: vote.gate,
  submission: vote.submission,
  commitment: vote.commitment,
  choice: vote.choice,
  reason: vote.reason,
  meaning: vote.meaning,
  conditions: vote.conditions,
  ...(seat !== undefined && { seat }),
});

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
