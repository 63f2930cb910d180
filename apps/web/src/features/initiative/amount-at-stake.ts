import type { Schemas } from '../../api/schemas.js';

interface MoneyFacts {
  readonly facts: readonly Pick<Schemas['Template']['facts'][number], 'key' | 'type'>[];
  readonly gates: readonly {
    readonly key: string;
    readonly approval: { readonly amountBands?: { readonly fact: string } };
  }[];
}

/**
 * The amount that chooses the approvers of the open gate or of another one, else the first amount of the case: the
 * same that the lists show.
 */
export const amountAtStake = (
  facts: Schemas['Initiative']['facts'],
  template: MoneyFacts,
  openGate: string | null,
): Schemas['Money'] | null => {
  const open = template.gates.filter(({ key }) => key === openGate);
  const deciding = [...open, ...template.gates].flatMap(
    ({ approval }) => approval.amountBands?.fact ?? [],
  );
  const named = template.facts.filter(({ type }) => type === 'money').map(({ key }) => key);
  return [...deciding, ...named].map((key) => facts[key]).find(isMoney) ?? null;
};

const isMoney = (value: Schemas['FactValue'] | undefined): value is Schemas['Money'] =>
  typeof value === 'object' && 'amount' in value;
