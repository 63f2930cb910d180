import type { DataOf, InitiativeRejectionKind, Outcome } from '@tollgate/lifecycle';
import type { Cause } from './causes.js';
import { causesOf, sentenceOf } from './causes.js';
import { decisiveParts } from './decisive-parts.js';
import type { RecordedRound, RoundEnd } from './recorded-round.js';
import type { RoundReplay } from './replay-round.js';
import { replayRound } from './replay-round.js';
import type { RoundRules, RulesOfRounds } from './round-rules.js';

/** Which review is meant: one submission of one gate. */
export interface RoundPlace {
  readonly initiativeId: string;
  readonly externalReference: string | null;
  readonly gate: string;
  readonly round: number;
  readonly submission: number;
  /** Version that the initiative follows. */
  readonly template: { readonly id: string; readonly version: number };
}

/** A decision that comes out otherwise. */
export interface Flip extends RoundPlace {
  readonly recorded: {
    readonly end: RoundEnd['kind'];
    readonly outcome: Outcome | null;
    readonly decidedBy: DataOf<'GateDecided'>['decidedBy'] | null;
    readonly at: string | null;
  };
  readonly replayed: { readonly outcome: Outcome | null; readonly votes: number };
  /** What the rules say, in their words. */
  readonly because: readonly Cause[];
  /**
   * Parts of the change each of which alone flips this decision, as JSON pointers into the template. Empty
   * where only several together do, and where no rule changed but voters were left out.
   */
  readonly parts: readonly string[];
}

/** A recorded step that the rules refuse, whether or not the decision stands without it. */
export interface Breach extends RoundPlace {
  readonly step: 'submission' | 'vote' | 'decision';
  readonly personId: string;
  readonly rule: InitiativeRejectionKind;
  readonly sentence: string;
  /** Of a vote: what it said. */
  readonly choice: DataOf<'VoteCast'>['choice'] | null;
  /** How the log says the review ended. */
  readonly recordedOutcome: Outcome | null;
  /** True when the decision comes out otherwise as well. */
  readonly flips: boolean;
}

/** One round, as recorded against as replayed. */
export interface ComparedRound {
  readonly place: RoundPlace;
  readonly replay: RoundReplay;
  readonly flip: Flip | null;
  readonly breaches: readonly Breach[];
}

/** Replays one round and says what comes out otherwise. Undefined for a round that the change does not speak of. */
export const compareRound = (
  round: RecordedRound,
  rulesOf: RulesOfRounds,
): ComparedRound | undefined => {
  const rules = rulesOf.of(round);
  if (!rules) return undefined;
  const replay = replayRound(round, rules);
  const place = placeOf(round);
  const recordedOutcome = outcomeOf(round.end);
  const flips = replay.outcome !== recordedOutcome;
  return {
    place,
    replay,
    flip: flips ? flipOf(round, { replay, rules, rulesOf }) : null,
    breaches: replay.refused.map(({ step, personId, rejection, vote }) => ({
      ...place,
      step,
      personId,
      rule: rejection.kind,
      sentence: sentenceOf(rejection),
      choice: vote?.choice ?? null,
      recordedOutcome,
      flips,
    })),
  };
};

/** The difference between a round and its replay, or what it would be if there were one. */
export const flipOf = (
  round: RecordedRound,
  given: {
    readonly replay: RoundReplay;
    readonly rules: RoundRules;
    readonly rulesOf: RulesOfRounds;
  },
): Flip => {
  const { replay, rules, rulesOf } = given;
  const { end } = round;
  const live = rulesOf.live(round);
  return {
    ...placeOf(round),
    recorded: {
      end: end.kind,
      outcome: outcomeOf(end),
      decidedBy: end.kind === 'decided' ? end.decidedBy : null,
      at: end.kind === 'open' ? null : end.at,
    },
    replayed: { outcome: replay.outcome, votes: replay.votes.length },
    because: causesOf(round, replay, rules),
    parts: live ? decisiveParts(round, { live, rules, recordedOutcome: outcomeOf(end) }) : [],
  };
};

/** The outcome that the log holds; null for a review that ended without decision. */
export const outcomeOf = (end: RoundEnd): Outcome | null =>
  end.kind === 'decided' ? end.outcome : null;

/** Names a round. */
export const placeOf = ({
  initiativeId,
  externalReference,
  submitted,
  template,
}: RecordedRound): RoundPlace => ({
  initiativeId,
  externalReference,
  gate: submitted.gate,
  round: submitted.round,
  submission: submitted.submission,
  template: { id: template.id, version: template.version },
});
