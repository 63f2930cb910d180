import type { ActingPerson } from '../initiative/commands.js';
import type { Instant } from '@tollgate/event-sourcing';
import type { DelegationPeriod, DelegationScope } from './delegation.js';
import type { Directory } from './directory.js';

type Asked<Type extends string, Fields> = Fields & {
  readonly type: Type;
  readonly actor: ActingPerson;
  readonly now: Instant;
  /**
   * The organisation's rules and the people whom this may concern: linked accounts, delegates, principals.
   * Left out, only what the person's own entry says is checked, against the default rules.
   */
  readonly directory?: Directory;
};

/** Everything one may ask of a person's entry in the directory. */
export type PersonCommand =
  | Asked<
      'RegisterPerson',
      { readonly personId: string; readonly name: string; readonly email: string }
    >
  | Asked<'GrantRole', { readonly role: string; readonly reason: string }>
  | Asked<'RevokeRole', { readonly role: string; readonly reason: string }>
  | Asked<'JoinFunction', { readonly function: string; readonly reason: string }>
  | Asked<'LeaveFunction', { readonly function: string; readonly reason: string }>
  | Asked<'DeactivatePerson', { readonly reason: string }>
  | Asked<'LinkAccount', { readonly accountId: string; readonly reason: string }>
  | Asked<'UnlinkAccount', { readonly accountId: string; readonly reason: string }>
  | Asked<
      'GrantDelegation',
      DelegationPeriod & {
        readonly delegationId: string;
        readonly toPersonId: string;
        readonly scope: DelegationScope;
        readonly reason: string;
      }
    >
  | Asked<'RevokeDelegation', { readonly delegationId: string; readonly reason: string }>;

export type PersonCommandType = PersonCommand['type'];

/** One command by its type. */
export type PersonCommandOf<Type extends PersonCommandType> = Extract<
  PersonCommand,
  { type: Type }
>;
