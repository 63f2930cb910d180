import type { ApprovalGroup } from '../../approval/groups-rule.js';
import type { FunctionKey } from '../../functions.js';
import type { RoleKey } from '../../roles.js';

type Rest = Partial<Omit<ApprovalGroup, 'key' | 'title' | 'members'>>;

const one: Omit<ApprovalGroup, 'key' | 'title' | 'members'> = {
  participation: 'required',
  needs: { kind: 'any' },
  abstentions: 'notCast',
};

/** A group of holders of roles; one of them has to approve where nothing else is said. */
export const holdersOf = (
  roles: readonly RoleKey[],
  { key, title }: { readonly key: string; readonly title: string },
  rest: Rest = {},
): ApprovalGroup => ({ key, title, members: { roles: [...roles] }, ...one, ...rest });

/** A group of members of functions; one of them has to approve where nothing else is said. */
export const membersOf = (
  functions: readonly FunctionKey[],
  { key, title }: { readonly key: string; readonly title: string },
  rest: Rest = {},
): ApprovalGroup => ({ key, title, members: { functions: [...functions] }, ...one, ...rest });

/** Product directors: one of them speaks for the direction. */
export const direction = (rest: Rest = {}): ApprovalGroup =>
  holdersOf(['product-director'], { key: 'direction', title: 'Product direction' }, rest);

/** Everybody in finance, each a pair of eyes on the numbers. */
export const finance = (rest: Rest = {}): ApprovalGroup =>
  membersOf(['fin'], { key: 'finance', title: 'Finance' }, { needs: { kind: 'all' }, ...rest });

/** Security advises and may stop any case. */
export const securityVeto = holdersOf(
  ['security-lead'],
  { key: 'security', title: 'Security lead' },
  { participation: 'comment', veto: true },
);

/** Legal advises and may stop any case. */
export const legalVeto = holdersOf(
  ['legal-counsel'],
  { key: 'legal', title: 'Legal counsel' },
  { participation: 'comment', veto: true },
);
