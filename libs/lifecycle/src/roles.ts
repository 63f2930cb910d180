/** A role that a person can hold. Roles carry rights; functions say where somebody works. */
export interface RoleDefinition {
  readonly key: string;
  readonly title: string;
}

/** The role of commands that time issues. No person can be granted it. */
export const SYSTEM_ROLE = 'system';

/** Reads everything, exports and verifies, and changes nothing, whatever else the holder may be. */
export const AUDITOR_ROLE = 'auditor';

/** Roles that carry no vote, even where a rule names them: who keeps the rules or the record does not decide. */
export const NEVER_VOTING_ROLES: readonly string[] = ['administrator', AUDITOR_ROLE, SYSTEM_ROLE];

/** Every role that can be granted. */
export const ROLES = [
  { key: 'product-manager', title: 'Product manager' },
  { key: 'product-director', title: 'Product director' },
  { key: 'cpo', title: 'Chief product officer' },
  { key: 'cfo', title: 'Chief financial officer' },
  { key: 'general-manager', title: 'General manager' },
  { key: 'finance-partner', title: 'Finance partner' },
  { key: 'ux-lead', title: 'UX or research lead' },
  { key: 'engineering-lead', title: 'Engineering lead' },
  { key: 'qa-lead', title: 'QA lead' },
  { key: 'customer-success-lead', title: 'Customer success lead' },
  { key: 'marketing-lead', title: 'Marketing lead' },
  { key: 'sales-lead', title: 'Sales lead' },
  { key: 'security-lead', title: 'Security lead' },
  { key: 'legal-counsel', title: 'Legal counsel' },
  { key: 'product-operations', title: 'Product operations (gate owner)' },
  { key: 'launch-contributor', title: 'Launch contributor' },
  { key: AUDITOR_ROLE, title: 'Auditor (reads only)' },
  { key: 'process-owner', title: 'Process owner' },
  { key: 'administrator', title: 'Administrator' },
  { key: 'enhancement-author', title: 'Enhancement author' },
  { key: 'sig-lead', title: 'Special interest group lead' },
  { key: 'production-readiness-reviewer', title: 'Production readiness reviewer' },
] as const satisfies readonly RoleDefinition[];

export type RoleKey = (typeof ROLES)[number]['key'];
