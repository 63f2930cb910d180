import type { FactValue } from '../initiative/events.js';
import { opportunityQuantifiedGate } from '../templates/standard/opportunity-quantified.gate.js';
import { problemGate } from '../testing/two-gate-template.js';
import { asGroups } from './as-groups.js';
import { approvalRuleFor } from './approval-policy.js';

const seatsFor = (investment?: FactValue): readonly string[] =>
  approvalRuleFor(opportunityQuantifiedGate.approval, {
    facts: investment === undefined ? {} : { investment },
  }).groups.map(({ key }) => key);
const euros = (amountMinor: number, currency = 'EUR') => ({ amountMinor, currency });

describe('the approval rule of a case', () => {
  it('is the one rule of a policy without amount bands', () => {
    expect(approvalRuleFor(problemGate.approval, { facts: {} })).toEqual(
      asGroups(problemGate.approval.rule),
    );
  });

  it.each([
    ['up to the first bound', 25_000_000, ['product_director', 'finance']],
    ['above it', 25_000_001, ['product_director', 'finance', 'cpo']],
    ['up to the second bound', 200_000_000, ['product_director', 'finance', 'cpo']],
    ['above that', 200_000_001, ['product_director', 'cpo', 'cfo', 'general_manager', 'finance']],
  ])('asks for more signatures the more is at stake: %s', (_name, amountMinor, seats) => {
    expect(seatsFor(euros(amountMinor))).toEqual(seats);
  });

  it.each([
    ['is unknown', undefined],
    ['stands in another currency', euros(100, 'USD')],
    ['is no money', 'little'],
  ])('is the heaviest where the amount %s', (_name, investment) => {
    expect(seatsFor(investment)).toContain('cfo');
  });
});
