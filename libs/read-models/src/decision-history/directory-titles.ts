import { FUNCTIONS, ROLES } from '@tollgate/lifecycle';
import { spellOut } from './template-titles.js';

/** Title of a role; a key of a later release is spelled out. */
export const roleTitle = (key: string): string => titleIn(ROLES, key);

/** Title of a function; a key of a later release is spelled out. */
export const functionTitle = (key: string): string => titleIn(FUNCTIONS, key);

const titleIn = (
  definitions: readonly { readonly key: string; readonly title: string }[],
  key: string,
): string => definitions.find((definition) => definition.key === key)?.title ?? spellOut(key);
