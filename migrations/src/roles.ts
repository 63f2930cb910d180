import { createHmac } from 'node:crypto';

/** Owns every schema, table and function; nobody signs in as it. */
export const OWNER_ROLE = 'tollgate_owner';

/** The roles that processes sign in as, by what they are for. */
export const LOGIN_ROLES = {
  writer: 'tollgate_writer',
  sequencer: 'tollgate_sequencer',
  projector: 'tollgate_projector',
  reader: 'tollgate_reader',
} as const;

/** One PostgreSQL URL for each role a process may sign in as. */
export interface RoleUrls {
  readonly writer: string;
  readonly sequencer: string;
  readonly projector: string;
  readonly reader: string;
}

/** base64url(HMAC-SHA256(secret, 'role:' + name)), so that one secret is enough to know them all. */
export const rolePassword = (secret: string, roleName: string): string =>
  createHmac('sha256', secret).update(`role:${roleName}`).digest('base64url');

/** The administrator's URL with user and password of each role put in its place. */
export const roleUrls = (databaseUrl: string, secret: string): RoleUrls => {
  const urlOf = (roleName: string): string => {
    const url = new URL(databaseUrl);
    url.username = roleName;
    url.password = rolePassword(secret, roleName);
    return url.href;
  };
  return {
    writer: urlOf(LOGIN_ROLES.writer),
    sequencer: urlOf(LOGIN_ROLES.sequencer),
    projector: urlOf(LOGIN_ROLES.projector),
    reader: urlOf(LOGIN_ROLES.reader),
  };
};
