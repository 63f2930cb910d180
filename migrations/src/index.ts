export { migrate, pendingMigrations } from './migrate.js';
export type { MigrationReport } from './migrate.js';
export { LOGIN_ROLES, OWNER_ROLE, rolePassword, roleUrls } from './roles.js';
export type { RoleUrls } from './roles.js';
