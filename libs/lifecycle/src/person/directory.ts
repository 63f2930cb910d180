import type { Instant } from '@tollgate/event-sourcing';
import type { Delegation } from './delegation.js';
import type { DirectoryRules } from './directory-rules.js';

/** Who gave a role that somebody still holds, and when. */
export interface RoleGrant {
  readonly role: string;
  readonly by: string;
  readonly at: Instant;
}

/** What rules about people look at; a `PersonState` is one. */
export interface DirectoryPerson {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly active: boolean;
  /** Other accounts of the same human that this account's own record names. */
  readonly accounts: readonly string[];
  /** Delegations that this person has granted, revoked ones too. */
  readonly delegations: readonly Delegation[];
  /** Where each role came from, as far as it is known. */
  readonly grants?: readonly RoleGrant[];
}

/** The people that a question is about, as they stood together, and the organisation's rules. */
export interface Directory {
  readonly rules: DirectoryRules;
  readonly people: readonly DirectoryPerson[];
}

/** The person with this id, if the directory at hand holds him. */
export const personIn = (directory: Directory, personId: string): DirectoryPerson | undefined =>
  directory.people.find((person) => person.personId === personId);

/**
 * Every account of the human behind `personId`, himself first, the others in the order of their ids. A link
 * binds both ways whichever account's record names it, and links add up: who is one with the second is one
 * with the third.
 */
export const accountsOf = ({ people }: Directory, personId: string): readonly string[] => {
  const known = new Set([personId]);
  let before = 0;
  while (known.size > before) {
    before = known.size;
    for (const { personId: account, accounts } of people) {
      if (known.has(account)) for (const other of accounts) known.add(other);
      else if (accounts.some((other) => known.has(other))) known.add(account);
    }
  }
  known.delete(personId);
  return [personId, ...[...known].sort()];
};

/** True when both ids are accounts of one human. */
export const isSameHuman = (directory: Directory, left: string, right: string): boolean =>
  accountsOf(directory, left).includes(right);
