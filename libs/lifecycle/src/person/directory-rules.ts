import { AUDITOR_ROLE, ROLES } from '../roles.js';

/** A line of products and whoever answers for it. */
export interface ProductLine {
  readonly key: string;
  readonly title: string;
  readonly ownerId: string;
}

/** What an organisation settles for its directory as a whole. */
export interface DirectoryRules {
  /** Pairs of roles that one human never holds together: not in one account, not in two, not by delegation. */
  readonly conflictingRoles: readonly (readonly [string, string])[];
  /** Hands that one right may pass through; 1 lets nobody pass on what was passed to him. */
  readonly delegationChainMax: number;
  /** Calendar days that one delegation may last, its first and its last included. */
  readonly delegationDaysMax: number;
  readonly productLines: readonly ProductLine[];
}

/** Roles that work on cases or keep the rules and have no seat at any gate. */
const NOT_VOTING: readonly string[] = [
  AUDITOR_ROLE,
  'administrator',
  'process-owner',
  'product-manager',
  'launch-contributor',
  'enhancement-author',
];

const votingRoles = ROLES.map(({ key }) => key).filter((key) => !NOT_VOTING.includes(key));

/**
 * The rules until an organisation records its own. Whoever checks the record, or can change who holds which
 * right, does not decide on cases.
 */
export const DEFAULT_DIRECTORY_RULES: DirectoryRules = {
  conflictingRoles: [
    ...votingRoles.map((role) => [AUDITOR_ROLE, role] as const),
    ...votingRoles.map((role) => ['administrator', role] as const),
    [AUDITOR_ROLE, 'administrator'],
    [AUDITOR_ROLE, 'process-owner'],
    [AUDITOR_ROLE, 'product-manager'],
  ],
  delegationChainMax: 2,
  delegationDaysMax: 90,
  productLines: [],
};
