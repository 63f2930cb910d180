import type { DelegationPeriod } from './delegation.js';
import { overlap } from './delegation.js';
import type { Directory } from './directory.js';
import { accountsOf, personIn } from './directory.js';

/** A role with the way by which it comes to somebody. */
export interface RoleSource {
  readonly role: string;
  /** From its holder to the person in question; that person alone for a role of his own. */
  readonly path: readonly string[];
}

/** Every role that somebody holds himself or is lent on some of these days, own roles first. */
export const rolesWithin = (
  directory: Directory,
  personId: string,
  period: DelegationPeriod,
): readonly RoleSource[] => rolesBeyond(directory, personId, { period, passed: new Set() });

/** The same for all accounts of the human behind `personId`; every path ends at `personId`. */
export const rolesOfHuman = (
  directory: Directory,
  personId: string,
  period: DelegationPeriod,
): readonly RoleSource[] =>
  accountsOf(directory, personId).flatMap((account) =>
    rolesWithin(directory, account, period).map(({ role, path }) => ({
      role,
      path: account === personId ? path : [...path, personId],
    })),
  );

const rolesBeyond = (
  directory: Directory,
  personId: string,
  { period, passed }: { readonly period: DelegationPeriod; readonly passed: ReadonlySet<string> },
): readonly RoleSource[] => {
  if (passed.has(personId)) return [];
  const own = (personIn(directory, personId)?.roles ?? []).map((role) => ({
    role,
    path: [personId],
  }));
  const further = { period, passed: new Set([...passed, personId]) };
  const lent = directory.people.flatMap((principal) =>
    principal.delegations
      .filter((each) => each.toPersonId === personId && each.revokedAt === null)
      .filter((each) => overlap(each, period))
      .flatMap(({ scope }) =>
        rolesBeyond(directory, principal.personId, further)
          .filter(({ role }) => scope.roles?.includes(role) ?? true)
          .map(({ role, path }) => ({ role, path: [...path, personId] })),
      ),
  );
  return [...own, ...lent];
};
