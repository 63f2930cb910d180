import type { RoleGrant } from './directory.js';
import type { DelegationScope } from './delegation.js';

/** A right that came to whoever acts through one delegation or several in a row. */
export interface ActingDelegation {
  /** In the order of the path. */
  readonly delegationIds: readonly string[];
  /** Whose right it is. */
  readonly principalId: string;
  /** What the principal holds now, as far as every scope on the way lets it through. */
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  /** Person ids from the principal to whoever acts. */
  readonly path: readonly string[];
  /** Other accounts of each human on the path, in its order. */
  readonly pathAccounts: readonly (readonly string[])[];
  readonly scope: DelegationScope;
  /** Where the principal's roles came from, as far as it is known. */
  readonly grants?: readonly RoleGrant[];
}
