import type { ApprovalPolicy, ApprovalRule } from '@tollgate/lifecycle';
import { asGroups } from '@tollgate/lifecycle';

/** A change of an approval policy in a few words, to ask what would have been. */
export interface Amendment {
  readonly authorVote?: ApprovalPolicy['authorVote'] | undefined;
  readonly decision?: ApprovalPolicy['decision'] | undefined;
  /** Approving seats, or met groups, that a Go needs. */
  readonly approvalsRequired?: number | undefined;
  /** Votes over all that count. */
  readonly quorumVotes?: number | undefined;
  /** Roles that get a veto beside those that have one. */
  readonly vetoRoles?: readonly string[] | undefined;
}

/** True where there is nothing to change. */
export const isEmptyAmendment = (amendment: Amendment): boolean =>
  Object.values(amendment).every((value) => value === undefined);

/** The policy with the amendment in every one of its rules, those of its amount bands included. */
export const amendApproval = (policy: ApprovalPolicy, amendment: Amendment): ApprovalPolicy => {
  const { authorVote = policy.authorVote, decision = policy.decision } = amendment;
  const { amountBands } = policy;
  return {
    ...policy,
    authorVote,
    decision,
    rule: amendRule(policy.rule, amendment),
    ...(amountBands && {
      amountBands: {
        ...amountBands,
        bands: amountBands.bands.map((band) => ({
          ...band,
          rule: amendRule(band.rule, amendment),
        })),
      },
    }),
  };
};

const amendRule = (
  rule: ApprovalRule,
  { approvalsRequired, quorumVotes, vetoRoles = [] }: Amendment,
): ApprovalRule => {
  const vetoing = withVetoes(rule, vetoRoles);
  const counting =
    approvalsRequired === undefined ? vetoing : withThreshold(vetoing, approvalsRequired);
  // Seats know no quorum of their own; as groups they do.
  return quorumVotes === undefined
    ? counting
    : { ...asGroups(counting), quorum: { votes: quorumVotes } };
};

const withVetoes = (rule: ApprovalRule, roles: readonly string[]): ApprovalRule =>
  roles.length === 0
    ? rule
    : { ...rule, vetoRoles: [...new Set([...(rule.vetoRoles ?? []), ...roles])] };

const withThreshold = (rule: ApprovalRule, approvals: number): ApprovalRule =>
  'seats' in rule
    ? { ...rule, approvalsRequired: approvals }
    : { ...rule, combine: { kind: 'atLeast', groups: approvals } };
