import type { InitiativeState } from '../initiative/state.js';
import type { ApprovalGroup, Resolver } from './groups-rule.js';

/** Somebody with the roles and functions he has at this moment. */
export interface Member {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
}

/** Persons whom only the case and the directory know. */
export type ResolvedPersons = Readonly<Record<Resolver, readonly string[]>>;

/** Whom the resolvers of a rule mean at an initiative. */
export const resolvedPersons = (
  { authors, ownerId, sponsorId }: Pick<InitiativeState, 'authors' | 'ownerId' | 'sponsorId'>,
  lineOwnerId?: string,
): ResolvedPersons => ({
  author: authors,
  owner: [ownerId],
  sponsor: sponsorId === undefined ? [] : [sponsorId],
  lineOwner: lineOwnerId === undefined ? [] : [lineOwnerId],
});

/** Whether somebody belongs to a group now: by a role, a function, by name, or by what he is to the case. */
export const isMember = (
  { members: { roles = [], functions = [], persons = [], resolvers = [] } }: ApprovalGroup,
  { personId, roles: held, functions: joined }: Member,
  resolved: ResolvedPersons,
): boolean =>
  roles.some((role) => held.includes(role)) ||
  functions.some((key) => joined.includes(key)) ||
  persons.includes(personId) ||
  resolvers.some((resolver) => resolved[resolver].includes(personId));
