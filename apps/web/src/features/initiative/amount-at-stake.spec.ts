import { amountAtStake } from './amount-at-stake.js';

const euro = (amount: string) => ({ amount, currency: 'EUR' });
const gate = (key: string, fact?: string) => ({
  key,
  approval: fact === undefined ? {} : { amountBands: { fact } },
});
const template = {
  facts: [
    { key: 'price', type: 'money' as const },
    { key: 'investment', type: 'money' as const },
    { key: 'contacts', type: 'integer' as const },
  ],
  gates: [gate('problem'), gate('solution', 'investment'), gate('launch', 'budget')],
};
const facts = {
  price: euro('9.00'),
  investment: euro('500.00'),
  budget: euro('70.00'),
  contacts: 8,
};

describe('the amount at stake', () => {
  it('is the one that chooses the approvers of the open gate', () => {
    expect(amountAtStake(facts, template, 'launch')).toEqual(euro('70.00'));
  });

  it('is that of another gate where the open one names none', () => {
    expect(amountAtStake(facts, template, 'problem')).toEqual(euro('500.00'));
    expect(amountAtStake(facts, template, null)).toEqual(euro('500.00'));
  });

  it('falls back to the first amount of the case, and to none', () => {
    expect(amountAtStake({ price: euro('9.00') }, template, 'launch')).toEqual(euro('9.00'));
    expect(amountAtStake({ contacts: 8 }, template, 'launch')).toBeNull();
  });
});
