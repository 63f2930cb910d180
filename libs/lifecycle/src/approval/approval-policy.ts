import type { InitiativeState, Submission } from '../initiative/state.js';
import type { ApprovalPolicy, ApprovalRule } from '../templates/lifecycle-template.js';
import { bandOf } from './amount-band.js';
import type { ExchangeRate } from './approval-records.js';
import type { Electorate, EligiblePerson } from './electorate.js';
import type { GroupsRule } from './groups-rule.js';
import { ruleInForce } from './rule-in-force.js';
import type { Tally } from './tally-votes.js';
import { tallyVotes } from './tally-votes.js';

type Case = Pick<InitiativeState, 'facts'>;
/** What a review says about the rule that its votes are counted by. */
type Review = Pick<Submission, 'by' | 'approval' | 'extraApprovers'>;

/**
 * The rule as the policy writes it for a case. Under review the band stays that of the submission; before,
 * it is the one that the amount falls into as things stand.
 */
export const writtenRuleFor = (
  { rule, amountBands }: ApprovalPolicy,
  { facts }: Case,
  given: {
    readonly review?: Pick<Submission, 'approval'> | undefined;
    readonly rates?: readonly ExchangeRate[] | undefined;
  } = {},
): ApprovalRule => {
  if (!amountBands) return rule;
  const { band } = given.review?.approval?.band ?? bandOf(amountBands, facts, given.rates);
  return (amountBands.bands[band] ?? amountBands.bands.at(-1))?.rule ?? rule;
};

/** The groups that votes on a case are counted by, those of extra approvers included. */
export const approvalRuleFor = (
  policy: ApprovalPolicy,
  state: Case,
  review?: Pick<Submission, 'approval' | 'extraApprovers'>,
): GroupsRule =>
  ruleInForce(
    writtenRuleFor(policy, state, { review }),
    review?.extraApprovers?.map(({ personId }) => personId),
  );

/** Who may vote in a review. */
export const electorateOf = (
  { authorVote }: ApprovalPolicy,
  { authors }: Pick<InitiativeState, 'authors'>,
  { by, approval, extraApprovers = [] }: Review,
): Electorate => ({
  eligible: new Map<string, readonly EligiblePerson[]>([
    ...(approval?.eligible ?? []).map(eligibleIn),
    ...extraApprovers.map(({ group, personId }) => [group, [{ personId, weight: 1 }]] as const),
  ]),
  excluded: new Set(authorVote === 'refused' ? [...authors, by] : []),
});

/** How the votes on a review stand. */
export const tallyOfReview = (
  policy: ApprovalPolicy,
  state: Pick<InitiativeState, 'facts' | 'authors'>,
  review: Submission,
): Tally =>
  tallyVotes(
    approvalRuleFor(policy, state, review),
    review.votes,
    electorateOf(policy, state, review),
  );

const eligibleIn = ({
  group,
  persons,
  weights,
}: NonNullable<NonNullable<Submission['approval']>['eligible']>[number]) =>
  [group, persons.map((personId, index) => ({ personId, weight: weights?.[index] ?? 1 }))] as const;
