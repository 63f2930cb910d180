import type { DelegationPeriod } from './delegation.js';
import type { Directory } from './directory.js';
import type { PersonRejection } from './rejections.js';
import type { RoleSource } from './role-sources.js';
import { rolesOfHuman } from './role-sources.js';

type RolesConflict = Extract<PersonRejection, { kind: 'RolesConflict' }>;

/**
 * Undefined when roles that somebody is about to get go together with everything that this human holds on
 * those days: in this account, in another account of his, or by delegation. The path of a refusal leads
 * from the holder of the role that is in the way to the holder of the new one.
 */
export const refuseRoles = (
  directory: Directory,
  personId: string,
  { gained, period }: { readonly gained: readonly RoleSource[]; readonly period: DelegationPeriod },
): RolesConflict | undefined => {
  const held = rolesOfHuman(directory, personId, period);
  for (const { role, path } of gained) {
    const rival = held.find((other) => areRivals(directory, role, other.role));
    if (rival) {
      return {
        kind: 'RolesConflict',
        personId,
        rule: 'rolesNeverTogether',
        roles: [rival.role, role],
        path: [...new Set([...rival.path, ...path.toReversed()])],
      };
    }
  }
  return undefined;
};

const areRivals = ({ rules }: Directory, left: string, right: string): boolean =>
  left !== right &&
  rules.conflictingRoles.some((pair) => pair.includes(left) && pair.includes(right));
