import type { InitiativeRejection } from '@tollgate/lifecycle';
import { findGate } from '@tollgate/lifecycle';
import type { RecordedRound } from './recorded-round.js';
import type { RoundReplay } from './replay-round.js';
import type { RoundRules } from './round-rules.js';

/** One reason for an outcome: the rule's own name, a sentence, and whom or what it speaks of. */
export interface Cause {
  /** Kind of the refusal or of what is unmet, `voterLeftOut`, `votesWentStale` or `ruleMet`. */
  readonly rule: string;
  readonly sentence: string;
  readonly personId: string | null;
  /** Key of the seat, deliverable, criterion … it speaks of, where it speaks of one. */
  readonly key: string | null;
}

/** Why a replayed round came out as it did, the nearest reason first. */
export const causesOf = (
  round: RecordedRound,
  replay: RoundReplay,
  { without, template }: RoundRules,
): readonly Cause[] => {
  const leftOut = round.steps.flatMap(({ event }): readonly Cause[] =>
    event.type === 'VoteCast' && without.has(event.data.voter)
      ? [
          {
            rule: 'voterLeftOut',
            sentence: `The vote of ${event.data.voter} (${event.data.choice}) is left out.`,
            personId: event.data.voter,
            key: event.data.seat,
          },
        ]
      : [],
  );
  return [
    ...(replay.outcome === null ? [] : [met(round, replay, template)]),
    ...unknownGate(round, template),
    ...replay.unmet.map(({ kind, why, key }) => ({
      rule: kind,
      sentence: why,
      personId: null,
      key,
    })),
    ...replay.refused
      .filter(({ rejection }) => rejection.kind !== 'GateUnknown' && !repeatsUnmet(rejection))
      .map(({ personId, rejection, vote }) => ({
        rule: rejection.kind,
        sentence: sentenceOf(rejection),
        personId,
        key: vote?.seat ?? null,
      })),
    ...(replay.staleBecause.length === 0
      ? []
      : [
          {
            rule: 'votesWentStale',
            sentence: `Material facts changed under review: ${replay.staleBecause.join(', ')}.`,
            personId: null,
            key: replay.staleBecause[0] ?? null,
          },
        ]),
    ...leftOut,
  ];
};

const met = (
  { submitted: { gate } }: RecordedRound,
  { decidedBy, votes, outcome }: RoundReplay,
  template: RoundRules['template'],
): Cause => ({
  rule: decidedBy === 'rule' ? 'ruleMet' : 'decisionAllowed',
  sentence:
    decidedBy === 'rule'
      ? `The rule of gate ${findGate(template, gate)?.title ?? gate} is met by ${votes.length} votes: ${outcome}.`
      : `The recorded decision is allowed with ${votes.length} votes: ${outcome}.`,
  personId: votes.at(-1)?.voter ?? null,
  key: votes.at(-1)?.seat ?? null,
});

const unknownGate = (
  { submitted: { gate } }: RecordedRound,
  template: RoundRules['template'],
): readonly Cause[] =>
  findGate(template, gate)
    ? []
    : [
        {
          rule: 'GateUnknown',
          sentence: `The rules have no gate ${gate}.`,
          personId: null,
          key: gate,
        },
      ];

/** What is unmet stands in the list already. */
const repeatsUnmet = ({ kind }: InitiativeRejection): boolean => kind === 'ApprovalsMissing';

/** A refusal in one sentence, with the persons and keys it names. */
export const sentenceOf = (rejection: InitiativeRejection): string => {
  switch (rejection.kind) {
    case 'VoterIsAuthor':
      return `${rejection.personId} wrote the case and may not vote on it.`;
    case 'NoSeatForVoter':
      return `${rejection.personId} fits none of ${rejection.seats.join(', ')}.`;
    case 'SeatTaken':
      return `The place ${rejection.seat} is taken by ${rejection.by}.`;
    case 'GateNotReady':
      return `The case lacks ${rejection.unmet.map(({ kind, key }) => `${key} (${kind})`).join(', ')}.`;
    case 'ApprovalsMissing':
      return `Approvals are missing: ${rejection.unmet.map(({ why }) => why).join(' ')}`;
    case 'OutcomeNotAllowed':
      return `The outcome ${rejection.outcome} is not allowed; allowed are ${rejection.allowed.join(', ')}.`;
    case 'ConditionsNotAllowed':
      return 'Conditions are not allowed here.';
    case 'ConditionsRequired':
      return 'A Conditional go needs a condition, and no vote that counts sets one.';
    case 'RecycleLimitReached':
      return `The gate sent the case back ${rejection.rounds} times; ${rejection.roundsMax} are allowed.`;
    case 'GateUnknown':
      return `The rules have no gate ${rejection.gate}.`;
    default:
      return `The rules refuse it: ${rejection.kind}.`;
  }
};
