import type { InitiativeEvent } from '@tollgate/lifecycle';
import type { KnownVoter } from './collect-rounds.js';
import { RoundCollector } from './collect-rounds.js';
import type { Breach, Flip } from './compare-round.js';
import { compareRound, flipOf } from './compare-round.js';
import { pivotalVoters } from './pivotal-voters.js';
import type { RecordedRound } from './recorded-round.js';
import type { RulesOfRounds } from './round-rules.js';

/** What one review comes to under other rules or without some voters. */
export interface WhatIf extends Flip {
  readonly flips: boolean;
  readonly breaches: readonly Breach[];
  /** Voters without whom it comes out otherwise, under the asked rules. */
  readonly pivotal: readonly string[];
}

/**
 * One review out of an initiative's own events. Who could vote in a group stays as it was frozen at
 * submission, because the directory of that day is not read.
 *
 * @param voters as they are known now; their functions let them vote in groups of a function
 */
export const findRound = (
  events: readonly InitiativeEvent[],
  place: { readonly initiativeId: string; readonly gate: string; readonly submission: number },
  voters: readonly KnownVoter[] = [],
): RecordedRound | undefined => {
  const collector = new RoundCollector();
  voters.forEach((voter) => collector.know(voter));
  const closed = events.flatMap(
    (event) => collector.take({ stream: place.initiativeId, event }) ?? [],
  );
  return [...closed, ...collector.open()].find(
    ({ submitted }) => submitted.gate === place.gate && submitted.submission === place.submission,
  );
};

/** Everybody who voted in one review, withdrawn votes included. */
export const votersIn = (
  events: readonly InitiativeEvent[],
  { gate, submission }: { readonly gate: string; readonly submission: number },
): readonly string[] => [
  ...new Set(
    events.flatMap(({ type, data }) =>
      type === 'VoteCast' && data.gate === gate && data.submission === submission
        ? [data.voter, data.onBehalfOf ?? data.voter]
        : [],
    ),
  ),
];

/** Undefined where the change does not speak of this review. */
export const whatIf = (round: RecordedRound, rules: RulesOfRounds): WhatIf | undefined => {
  const compared = compareRound(round, rules);
  const inForce = rules.of(round);
  if (!compared || !inForce) return undefined;
  const { replay, flip, breaches } = compared;
  return {
    ...(flip ?? flipOf(round, { replay, rules: inForce, rulesOf: rules })),
    parts: flip?.parts ?? [],
    flips: flip !== null,
    breaches,
    pivotal: pivotalVoters(round, inForce),
  };
};
