import type { PersonEvent } from '@tollgate/lifecycle';
import { FUNCTIONS, ROLES } from '@tollgate/lifecycle';
import { spellOut } from './template-titles.js';

/** One line for an event of the directory, without the person's name. */
export const summarisePerson = (event: PersonEvent): string => {
  switch (event.type) {
    case 'PersonRegistered':
      return 'Joined the directory';
    case 'RoleGranted':
      return `Role granted: ${titleIn(ROLES, event.data.role)}`;
    case 'RoleRevoked':
      return `Role revoked: ${titleIn(ROLES, event.data.role)}`;
    case 'FunctionJoined':
      return `Joined function: ${titleIn(FUNCTIONS, event.data.function)}`;
    case 'FunctionLeft':
      return `Left function: ${titleIn(FUNCTIONS, event.data.function)}`;
    case 'PersonDeactivated':
      return 'Deactivated';
    default:
      return event satisfies never;
  }
};

const titleIn = (
  definitions: readonly { readonly key: string; readonly title: string }[],
  key: string,
): string => definitions.find((definition) => definition.key === key)?.title ?? spellOut(key);
