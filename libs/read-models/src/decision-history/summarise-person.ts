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
    default:
      return event satisfies never;
  }
};
