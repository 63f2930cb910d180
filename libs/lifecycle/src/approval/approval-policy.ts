import type { FactValue, Money } from '../initiative/events.js';
import type { InitiativeState } from '../initiative/state.js';
import type { ApprovalPolicy, ApprovalRule } from '../templates/lifecycle-template.js';

/**
 * The rule that a policy applies to a case. Where amount bands choose, an amount that is unknown or in
 * another currency falls into the last band, which is the heaviest: nobody escapes the board by leaving a
 * field blank.
 */
export const approvalRuleFor = (
  policy: ApprovalPolicy,
  state: Pick<InitiativeState, 'facts'>,
): ApprovalRule => {
  const { amountBands } = policy;
  if (!amountBands) return policy.rule;
  const amount = state.facts[amountBands.fact];
  const heaviest = amountBands.bands.at(-1)?.rule ?? policy.rule;
  if (!isMoney(amount) || amount.currency !== amountBands.currency) return heaviest;
  const band = amountBands.bands.find(
    ({ upToMinor }) => upToMinor === undefined || amount.amountMinor <= upToMinor,
  );
  return band?.rule ?? heaviest;
};

const isMoney = (value: FactValue | undefined): value is Money =>
  typeof value === 'object' && 'amountMinor' in value;
