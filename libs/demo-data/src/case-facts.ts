import type { FactDefinition, FactValue, LifecycleTemplate } from '@tollgate/lifecycle';
import { dateAgo } from './demo-calendar.js';
import { pick } from './demo-id.js';
import type { Story } from './story.js';

const CENTS = 100;

/** Money facts as multiples of the investment asked for, in percent: a case that adds up (SOM ≤ SAM ≤ TAM). */
const PERCENT_OF_INVESTMENT: Readonly<Record<string, number>> = {
  investment: 100,
  tam: 9_000,
  sam: 2_400,
  som: 480,
  npv: 165,
  npv_low: 22,
  ecv: 120,
};

const INTEGERS: Readonly<Record<string, readonly [from: number, spread: number]>> = {
  customer_contacts: [31, 40],
  irr_basis_points: [1_450, 1_900],
  discount_rate_basis_points: [900, 1],
  payback_months: [14, 16],
  launch_tier: [1, 3],
  effort_days: [12, 60],
};

/** The numbers and statements of a story's case, as far as the template asks for them. */
export const caseFacts = (
  story: Story,
  template: LifecycleTemplate,
  began: string,
): Readonly<Record<string, FactValue>> =>
  Object.fromEntries(
    template.facts.flatMap((fact) => {
      const value = valueOf(fact, story, began);
      return value === undefined ? [] : [[fact.key, value]];
    }),
  );

const valueOf = (
  { key, type }: FactDefinition,
  story: Story,
  began: string,
): FactValue | undefined => {
  switch (type) {
    case 'money':
      return euros((story.investment * (PERCENT_OF_INVESTMENT[key] ?? 100)) / 100);
    case 'integer': {
      const [from, spread] = INTEGERS[key] ?? [1, 10];
      return from + pick(`${story.key} ${key}`, spread);
    }
    case 'text':
      return story.texts[key];
    case 'date':
      return key === 'launch_day' && story.launch !== undefined
        ? dateAgo(began, story.launch)
        : undefined;
    case 'boolean':
      return story.regulated ?? false;
    case 'list':
      return key === 'regions' ? ['DACH', 'Nordics', 'Benelux'] : undefined;
  }
};

const euros = (amount: number): FactValue => ({
  amountMinor: Math.round(amount) * CENTS,
  currency: 'EUR',
});
