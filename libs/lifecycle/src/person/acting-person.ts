import type { Instant } from '@tollgate/event-sourcing';
import type { ActingPerson } from '../initiative/commands.js';
import type { ActingDelegation } from './acting-delegation.js';
import { narrowed } from './delegation.js';
import type { DelegationScope } from './delegation.js';
import type { DelegationChain } from './delegation-chains.js';
import { chainsTo, pathOf } from './delegation-chains.js';
import type { Directory } from './directory.js';
import { accountsOf, personIn } from './directory.js';

/**
 * Whoever acts, with every right that others have lent to him for `now`. What a principal has lost since he
 * lent it is gone for the delegate too. Undefined for somebody unknown or no longer active.
 */
export const actingPerson = (
  directory: Directory,
  personId: string,
  now: Instant,
): ActingPerson | undefined => {
  const person = personIn(directory, personId);
  if (!person?.active) return undefined;
  const { roles, functions, grants = [] } = person;
  const accounts = accountsOf(directory, personId).slice(1);
  const delegations = chainsTo(directory, personId, {
    now,
    chainMax: directory.rules.delegationChainMax,
  }).map((chain) => lentBy(chain, directory));
  return {
    personId,
    roles,
    functions,
    ...(grants.length > 0 && { grants }),
    ...(accounts.length > 0 && { accounts }),
    ...(delegations.length > 0 && { delegations }),
  };
};

const lentBy = (chain: DelegationChain, directory: Directory): ActingDelegation => {
  const path = pathOf(chain);
  const scope = chain.reduce<DelegationScope>(
    (narrow, { delegation }) => narrowed(narrow, delegation.scope),
    {},
  );
  const principal = chain[0]?.principal;
  const held = principal?.roles ?? [];
  return {
    delegationIds: chain.map(({ delegation }) => delegation.delegationId),
    principalId: principal?.personId ?? '',
    roles: scope.roles ? held.filter((role) => scope.roles?.includes(role)) : held,
    // A delegation that names roles lends those and nothing else.
    functions: scope.roles ? [] : (principal?.functions ?? []),
    path,
    pathAccounts: path.map((each) => accountsOf(directory, each).slice(1)),
    scope,
    ...(principal?.grants && { grants: principal.grants }),
  };
};
