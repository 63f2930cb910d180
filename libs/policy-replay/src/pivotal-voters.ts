import { outcomeOf } from './compare-round.js';
import type { RecordedRound } from './recorded-round.js';
import { replayRound } from './replay-round.js';
import type { RoundRules } from './round-rules.js';

/**
 * Voters without whom the round comes out otherwise than it does with everybody under the same rules. In the
 * order in which they first voted; empty where no single vote mattered.
 */
export const pivotalVoters = (round: RecordedRound, rules: RoundRules): readonly string[] => {
  const voters = votersOf(round).filter((voter) => !rules.without.has(voter));
  if (voters.length === 0) return [];
  const { outcome } = replayRound(round, rules);
  return voters.filter((voter) => {
    const without = new Set([...rules.without, voter]);
    return replayRound(round, { ...rules, without }).outcome !== outcome;
  });
};

/** Everybody who voted in a round, withdrawn votes included. */
export const votersOf = ({ steps }: RecordedRound): readonly string[] => [
  ...new Set(steps.flatMap(({ event }) => (event.type === 'VoteCast' ? [event.data.voter] : []))),
];

/** True when the log holds a decision for the round. */
export const isDecided = ({ end }: RecordedRound): boolean => outcomeOf(end) !== null;
