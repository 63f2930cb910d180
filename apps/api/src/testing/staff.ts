import { ROLES } from '@tollgate/lifecycle';
import { createHash } from 'node:crypto';
import type { ApiUnderTest } from './api-under-test.js';
import { askOf } from './api-under-test.js';

/** Somebody for each of these roles, two of each: rules that nobody could satisfy are refused. */
export const staffEverything = async (
  { store, catchUp }: ApiUnderTest,
  roles: readonly string[] = VOTING,
): Promise<void> => {
  for (const name of roles.flatMap((role) => [`${role} one`, `${role} two`])) {
    const personId = `per_${createHash('sha256').update(name).digest('hex').slice(0, 32)}`;
    const [role = ''] = name.split(' ');
    const email = `${name.replace(' ', '-')}@demo.test`;
    await askOf(store, personId, { type: 'RegisterPerson', personId, name, email });
    await askOf(store, personId, { type: 'GrantRole', role, reason: 'test' });
  }
  await catchUp();
};

const KEEPING: ReadonlySet<string> = new Set(['administrator', 'process-owner', 'auditor']);

const VOTING = ROLES.map(({ key }) => key).filter((key) => !KEEPING.has(key));
