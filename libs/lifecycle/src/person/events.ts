import type { Instant } from '@tollgate/event-sourcing';
import type { DelegationPeriod, DelegationScope } from './delegation.js';

type Said = { readonly by: string; readonly at: Instant };
type Named<Type extends string, Data> = { readonly type: Type; readonly data: Said & Data };

/** A person in the directory. Name and mail address are sealed beside the log and can be erased. */
export type PersonEvent =
  | Named<
      'PersonRegistered',
      { readonly personId: string; readonly name: string; readonly email: string }
    >
  | Named<'RoleGranted', { readonly role: string; readonly reason: string }>
  | Named<'RoleRevoked', { readonly role: string; readonly reason: string }>
  | Named<'FunctionJoined', { readonly function: string; readonly reason: string }>
  | Named<'FunctionLeft', { readonly function: string; readonly reason: string }>
  | Named<'PersonDeactivated', { readonly reason: string }>
  /** `accountId` is another person id of the same human; the link binds both ways. */
  | Named<'AccountLinked', { readonly accountId: string; readonly reason: string }>
  | Named<'AccountUnlinked', { readonly accountId: string; readonly reason: string }>
  | Named<
      'DelegationGranted',
      DelegationPeriod & {
        readonly delegationId: string;
        readonly toPersonId: string;
        readonly scope: DelegationScope;
        readonly reason: string;
      }
    >
  | Named<'DelegationRevoked', { readonly delegationId: string; readonly reason: string }>;
