import type { PersonEvent } from '@tollgate/lifecycle';
import { functionTitle, roleTitle } from './directory-titles.js';

/** One line for an event of the directory, without the person's name. */
export const summarisePerson = (event: PersonEvent): string => {
  switch (event.type) {
    case 'PersonRegistered':
      return 'Joined the directory';
    case 'RoleGranted':
      return `Role granted: ${roleTitle(event.data.role)}`;
    case 'RoleRevoked':
      return `Role revoked: ${roleTitle(event.data.role)}`;
    case 'FunctionJoined':
      return `Joined function: ${functionTitle(event.data.function)}`;
    case 'FunctionLeft':
      return `Left function: ${functionTitle(event.data.function)}`;
    case 'PersonDeactivated':
      return 'Deactivated';
    case 'AccountLinked':
      return 'Linked with another account of the same person';
    case 'AccountUnlinked':
      return 'Link with another account taken back';
    case 'DelegationGranted':
      return `Right to vote lent from ${event.data.from} to ${event.data.to}${rolesIn(event.data.scope.roles)}`;
    case 'DelegationRevoked':
      return 'Delegation ended early';
    default:
      return event satisfies never;
  }
};

const rolesIn = (roles: readonly string[] | undefined): string =>
  roles ? `, as ${roles.map(roleTitle).join(', ')}` : '';
