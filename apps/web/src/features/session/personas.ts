import type { Schemas } from '../../api/schemas.js';
import type { Persona } from './persona-cards.js';

type Offered = NonNullable<Schemas['SignInOptions']['demo']>['personas'][number];

/** One person for each of the four kinds of work that the product is made for comes first. */
const FIRST_ROLES = ['product-manager', 'finance-partner', 'launch-contributor', 'auditor'];

/** Personas to show first, and the others by name. */
export const orderPersonas = (
  offered: readonly Offered[],
): { readonly first: readonly Persona[]; readonly others: readonly Persona[] } => {
  const byMail = offered.toSorted((left, right) => (left.email < right.email ? -1 : 1));
  const chosen = FIRST_ROLES.flatMap(
    (role) => byMail.findLast(({ roles }) => roles.some(({ key }) => key === role)) ?? [],
  );
  const others = byMail.filter((each) => !chosen.includes(each));
  return { first: chosen.map(persona), others: others.map(persona) };
};

const persona = ({ email, name, roles }: Offered): Persona => ({
  email,
  name,
  part: roles.map(({ title }) => title).join(', '),
});
