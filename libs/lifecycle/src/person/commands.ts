import type { ActingPerson } from '../initiative/commands.js';
import type { Instant } from '@tollgate/event-sourcing';

type Asked<Type extends string, Fields> = Fields & {
  readonly type: Type;
  readonly actor: ActingPerson;
  readonly now: Instant;
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
  | Asked<'DeactivatePerson', { readonly reason: string }>;

export type PersonCommandType = PersonCommand['type'];
