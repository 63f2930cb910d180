import { ok, reject } from '@tollgate/event-sourcing';
import { dateOf } from '../sla/calendar-date.js';
import type { PersonCommandOf } from './commands.js';
import { chainBetween, chainsFrom, longestChain, pathOf } from './delegation-chains.js';
import type { DelegationPeriod } from './delegation.js';
import type { Directory } from './directory.js';
import { isSameHuman, personIn } from './directory.js';
import type { PersonDecision } from './person-decision.js';
import { NO_CHANGE, saidBy } from './person-decision.js';
import { refusePeriod } from './refuse-period.js';
import { refuseRoles } from './refuse-roles.js';
import type { DelegationRule, PersonRejection } from './rejections.js';
import type { RoleSource } from './role-sources.js';
import { rolesWithin } from './role-sources.js';
import type { PersonState } from './state.js';

type Grant = PersonCommandOf<'GrantDelegation'>;
type Refused = Extract<PersonRejection, { kind: 'DelegationRefused' }>;

/**
 * Lends a right to vote for some days. Everything that could break separation of duties is checked here
 * and again when a vote is cast, because people, roles and links go on changing in between.
 */
export const grantDelegation = (
  command: Grant,
  state: PersonState,
  directory: Directory,
): PersonDecision => {
  const { delegationId, toPersonId, scope, from, to, reason } = command;
  if (command.actor.viaToken === true) {
    const { personId } = state;
    const path = [personId, toPersonId];
    return reject({ kind: 'DelegationNeedsPerson', personId, rule: 'programsLendNothing', path });
  }
  const same = state.delegations.find((each) => each.delegationId === delegationId);
  if (same) {
    const repeats = same.toPersonId === toPersonId && same.from === from && same.to === to;
    return repeats ? NO_CHANGE : reject({ kind: 'DelegationAlreadyExists', delegationId });
  }
  const refusal =
    refusePeriod(command, dateOf(command.now), directory.rules.delegationDaysMax) ??
    refuseDelegate(command, state, directory) ??
    refuseRights(command, state, directory) ??
    refuseChain(command, state, directory);
  if (refusal) return reject(refusal);
  const granted = { delegationId, toPersonId, scope, from, to, reason };
  return ok([{ type: 'DelegationGranted', data: { ...saidBy(command), ...granted } }]);
};

/** Ends a delegation at once; votes that were cast under it stand. */
export const revokeDelegation = (
  command: PersonCommandOf<'RevokeDelegation'>,
  state: PersonState,
): PersonDecision => {
  const { delegationId, reason } = command;
  const delegation = state.delegations.find((each) => each.delegationId === delegationId);
  if (!delegation) return reject({ kind: 'DelegationUnknown', delegationId });
  if (delegation.revokedAt !== null) return NO_CHANGE;
  return ok([{ type: 'DelegationRevoked', data: { ...saidBy(command), delegationId, reason } }]);
};

const refuseDelegate = (
  { toPersonId }: Grant,
  { personId, active }: PersonState,
  directory: Directory,
): PersonRejection | undefined => {
  if (!active) return { kind: 'PersonInactive', personId };
  const path = [personId, toPersonId];
  if (toPersonId === personId) return refused(personId, 'notToOneself', path);
  if (isSameHuman(directory, personId, toPersonId)) {
    return refused(personId, 'notToOwnAccount', path);
  }
  const delegate = personIn(directory, toPersonId);
  if (!delegate) return { kind: 'AccountUnknown', accountId: toPersonId };
  return delegate.active ? undefined : refused(toPersonId, 'delegateInactive', path);
};

const refuseRights = (
  { toPersonId, scope, from, to }: Grant,
  { personId, functions }: PersonState,
  directory: Directory,
): PersonRejection | undefined => {
  const period = { from, to };
  const held = rolesWithin(directory, personId, period);
  const missing = (scope.roles ?? []).filter((role) => !held.some((each) => each.role === role));
  const isEmpty = scope.roles ? scope.roles.length === 0 : held.length + functions.length === 0;
  if (missing.length > 0 || isEmpty) {
    return { ...refused(personId, 'rightNotHeld', [personId, toPersonId]), rights: missing };
  }
  const lent = held.filter(({ role }) => scope.roles?.includes(role) ?? true);
  return refuseReceivers(lent, { toPersonId, period }, directory);
};

/** Whoever stands in for the delegate on these days gets the rights too; they must suit him as well. */
const refuseReceivers = (
  lent: readonly RoleSource[],
  { toPersonId, period }: { readonly toPersonId: string; readonly period: DelegationPeriod },
  directory: Directory,
): PersonRejection | undefined => {
  for (const chain of [[], ...chainsFrom(directory, toPersonId, period)]) {
    const through = chain.length === 0 ? [toPersonId] : pathOf(chain);
    const gained = lent
      .filter(({ role }) =>
        chain.every(({ delegation }) => delegation.scope.roles?.includes(role) ?? true),
      )
      .map(({ role, path }) => ({ role, path: [...path, ...through] }));
    const conflict = refuseRoles(directory, through.at(-1) ?? toPersonId, { gained, period });
    if (conflict) return conflict;
  }
  return undefined;
};

const refuseChain = (
  { toPersonId, from, to }: Grant,
  { personId }: PersonState,
  directory: Directory,
): PersonRejection | undefined => {
  const period: DelegationPeriod = { from, to };
  const back = chainBetween(directory, toPersonId, { to: personId, period });
  if (back) return refused(personId, 'noCircle', [personId, ...pathOf(back)]);
  const up = longestChain(directory, personId, { period, direction: 'up' });
  const down = longestChain(directory, toPersonId, { period, direction: 'down' });
  const { delegationChainMax: chainMax } = directory.rules;
  if (up.length + 1 + down.length <= chainMax) return undefined;
  const path = [...up.map(({ principal }) => principal.personId), personId, toPersonId];
  return {
    ...refused(personId, 'chainTooLong', [...path, ...pathOf(down).slice(1)]),
    chainMax,
  };
};

const refused = (personId: string, rule: DelegationRule, path: readonly string[]): Refused => ({
  kind: 'DelegationRefused',
  personId,
  rule,
  path,
});
