import type { Client } from 'pg';
import { LOGIN_ROLES, OWNER_ROLE, rolePassword } from './roles.js';
import { scramVerifier } from './scram-verifier.js';

const SCHEMAS = ['log', 'vault', 'read', 'read_next', 'app', 'files', 'migration'] as const;

/** Roles belong to the whole cluster, so migrations of two databases may meet here; the loser tries again. */
const ATTEMPTS_MAX = 10;
const RETRY_DELAY_MS = 50;

// "tuple concurrently updated" (XX000), duplicate role (42710), unique violation in a catalogue (23505).
const MEETING_ANOTHER_MIGRATION = new Set(['XX000', '42710', '23505']);

/**
 * As the administrator: makes the roles, gives those that sign in their password, and makes the schemas,
 * which the owner role owns. Harmless when repeated.
 */
export const prepareDatabase = async (administrator: Client, secret: string): Promise<void> => {
  await tryAgainWhenMeetingAnother(() => makeRoles(administrator, secret));
  for (const schema of SCHEMAS) {
    await administrator.query(`create schema if not exists ${schema} authorization ${OWNER_ROLE}`);
  }
};

const makeRoles = async (administrator: Client, secret: string): Promise<void> => {
  await makeRole(administrator, OWNER_ROLE, 'nologin');
  for (const roleName of Object.values(LOGIN_ROLES)) {
    await makeRole(administrator, roleName, 'login');
    const verifier = scramVerifier(rolePassword(secret, roleName));
    await administrator.query(`alter role ${roleName} password '${verifier}'`);
  }
  // What the projector writes is derived from the log, each batch in one transaction with its cursor. A crash may
  // take the last batches away, and they are projected again; waiting for the disk would only slow the decisions.
  await administrator.query(`alter role ${LOGIN_ROLES.projector} set synchronous_commit = off`);
  // Needless for a superuser; a managed service's administrator must be a member to act as the owner.
  await administrator.query(`grant ${OWNER_ROLE} to current_user`);
};

const makeRole = async (
  administrator: Client,
  roleName: string,
  login: 'login' | 'nologin',
): Promise<void> => {
  const { rowCount } = await administrator.query('select from pg_roles where rolname = $1', [
    roleName,
  ]);
  if (rowCount === 0) await administrator.query(`create role ${roleName} ${login} noinherit`);
};

const tryAgainWhenMeetingAnother = async (act: () => Promise<void>): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (attempt === ATTEMPTS_MAX || !metAnother(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS * attempt));
    }
  }
};

const metAnother = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  MEETING_ANOTHER_MIGRATION.has(error.code);
