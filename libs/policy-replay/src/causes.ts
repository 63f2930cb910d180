import type { InitiativeRejection, Vote } from '@tollgate/lifecycle';
import { findGate } from '@tollgate/lifecycle';
import type { RecordedRound } from './recorded-round.js';
import type { RefusedStep, RoundReplay } from './replay-round.js';
import type { RoundRules } from './round-rules.js';

/** One reason for an outcome: the rule's own name, a sentence, and whom or what it speaks of. */
export interface Cause {
  /** Kind of the refusal or of what is unmet, `voterLeftOut`, `votesWentStale` or `ruleMet`. */
  readonly rule: string;
  readonly sentence: string;
  /** Persons it speaks of. */
  readonly persons: readonly string[];
  /** Keys of the groups, seats, deliverables, criteria … it speaks of. */
  readonly keys: readonly string[];
}

/** Why a replayed round came out as it did, the nearest reason first; each rule is named once. */
export const causesOf = (
  round: RecordedRound,
  replay: RoundReplay,
  { without, template }: RoundRules,
): readonly Cause[] =>
  merged([
    ...(replay.outcome === null ? [] : [met(round, replay, template)]),
    ...replay.unmet.map((unmet) => ({ ...cause(unmet.kind, unmet.why), keys: [unmet.key] })),
    ...replay.refused.filter(({ rejection }) => !repeatsUnmet(rejection)).map(refusalCause),
    ...(replay.staleBecause.length === 0
      ? []
      : [
          {
            ...cause('votesWentStale', 'Material facts changed under review.'),
            keys: replay.staleBecause,
          },
        ]),
    ...round.steps.flatMap(({ event: { type, data } }) =>
      type === 'VoteCast' && without.has(data.voter) ? [leftOut(data)] : [],
    ),
  ]);

const cause = (rule: string, sentence: string): Cause => ({
  rule,
  sentence,
  persons: [],
  keys: [],
});

const leftOut = ({ voter, seat, choice }: Vote): Cause => ({
  ...cause('voterLeftOut', `The vote of ${voter} (${choice}) is left out.`),
  persons: [voter],
  keys: [seat],
});

const refusalCause = ({ personId, rejection, vote }: RefusedStep): Cause => ({
  ...cause(rejection.kind, sentenceOf(rejection)),
  persons: [personId],
  keys: vote ? [vote.seat] : [],
});

const met = (
  { submitted: { gate } }: RecordedRound,
  { decidedBy, votes, outcome }: RoundReplay,
  template: RoundRules['template'],
): Cause => {
  const title = findGate(template, gate)?.title ?? gate;
  const said =
    decidedBy === 'rule'
      ? cause('ruleMet', `${votes.length} votes meet the rule of gate ${title}: ${outcome}.`)
      : cause('decisionAllowed', `The decision at gate ${title} is allowed: ${outcome}.`);
  return { ...said, persons: votes.map(({ voter }) => voter) };
};

/** One cause for each rule: the first sentence, and everybody and everything that the others name. */
const merged = (causes: readonly Cause[]): readonly Cause[] => {
  const byRule = new Map<string, Cause>();
  for (const next of causes) {
    const first = byRule.get(next.rule);
    byRule.set(next.rule, {
      ...(first ?? next),
      persons: [...new Set([...(first?.persons ?? []), ...next.persons])],
      keys: [...new Set([...(first?.keys ?? []), ...next.keys])],
    });
  }
  return [...byRule.values()];
};

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
    case 'ApprovalOutOfReach':
      return `The people there were could not meet the rule in ${rejection.groups.map(({ group }) => group).join(', ')}.`;
    case 'EligibleVotersUnknown':
      return `Who could vote in ${rejection.groups.join(', ')} is not known.`;
    case 'VoterNotEligible':
      return `${rejection.personId} could not vote in ${rejection.groups.join(', ')} when the case was submitted.`;
    case 'TierNotOpen':
      return `${rejection.group} votes in tier ${rejection.tier}; ${rejection.waitingFor.join(', ')} came first.`;
    case 'HumanCountsOnce':
      return `${rejection.personId} has been heard already: ${rejection.path.join(' → ')}.`;
    case 'BreakGlassNotAvailable':
      return `The gate ${rejection.gate} cannot be forced open.`;
    case 'GateUnknown':
      return `The rules have no gate ${rejection.gate}.`;
    default:
      return `The rules refuse it: ${rejection.kind}.`;
  }
};
