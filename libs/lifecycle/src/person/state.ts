import type { Delegation } from './delegation.js';
import type { RoleGrant } from './directory.js';
import type { PersonEvent } from './events.js';

/** A person as the directory knows him. `personId` is empty before registration. */
export interface PersonState {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly active: boolean;
  /** Other accounts of the same human, as this entry names them. */
  readonly accounts: readonly string[];
  /** Delegations that this person has granted, revoked ones too. */
  readonly delegations: readonly Delegation[];
  /** Where each role that he holds came from. */
  readonly grants: readonly RoleGrant[];
}

/** Somebody of whom nothing is known. */
export const initialPerson: PersonState = {
  personId: '',
  name: '',
  email: '',
  roles: [],
  functions: [],
  active: false,
  accounts: [],
  delegations: [],
  grants: [],
};

/** The state after one more event; it believes, and lets events it does not know pass by. */
export const evolvePerson = (state: PersonState, event: PersonEvent): PersonState => {
  switch (event.type) {
    case 'PersonRegistered': {
      const { personId, name, email } = event.data;
      return { ...initialPerson, personId, name, email, active: true };
    }
    case 'RoleGranted':
      return roleGranted(state, event.data);
    case 'RoleRevoked':
      return {
        ...state,
        roles: withoutMember(state.roles, event.data.role),
        grants: state.grants.filter(({ role }) => role !== event.data.role),
      };
    case 'FunctionJoined':
      return { ...state, functions: withMember(state.functions, event.data.function) };
    case 'FunctionLeft':
      return { ...state, functions: withoutMember(state.functions, event.data.function) };
    case 'PersonDeactivated':
      return { ...state, active: false };
    case 'AccountLinked':
      return { ...state, accounts: withMember(state.accounts, event.data.accountId) };
    case 'AccountUnlinked':
      return { ...state, accounts: withoutMember(state.accounts, event.data.accountId) };
    case 'DelegationGranted':
      return { ...state, delegations: [...state.delegations, delegationOf(event.data)] };
    case 'DelegationRevoked':
      return { ...state, delegations: state.delegations.map(revokedBy(event.data)) };
    default:
      // An event of a later release passes by.
      event satisfies never;
      return state;
  }
};

type DataOf<Type extends PersonEvent['type']> = Extract<PersonEvent, { type: Type }>['data'];

const roleGranted = (state: PersonState, { role, by, at }: DataOf<'RoleGranted'>): PersonState => ({
  ...state,
  roles: withMember(state.roles, role),
  grants: [...state.grants.filter((grant) => grant.role !== role), { role, by, at }],
});

const delegationOf = (data: DataOf<'DelegationGranted'>): Delegation => {
  const { delegationId, toPersonId, scope, from, to } = data;
  return { delegationId, toPersonId, scope, from, to, revokedAt: null };
};

const revokedBy =
  ({ delegationId, at }: DataOf<'DelegationRevoked'>) =>
  (delegation: Delegation): Delegation =>
    delegation.delegationId === delegationId ? { ...delegation, revokedAt: at } : delegation;

const withMember = (members: readonly string[], member: string): readonly string[] =>
  members.includes(member) ? members : [...members, member];

const withoutMember = (members: readonly string[], member: string): readonly string[] =>
  members.filter((other) => other !== member);
