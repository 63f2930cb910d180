import type { DirectoryAtSubmission } from '../approval/freeze-electorate.js';

/** The active people of an organisation, every account with the other accounts of the same human. */
export type Organisation = Pick<DirectoryAtSubmission, 'people'>;

type Person = Organisation['people'][number];

/** Whether anybody holds a role now. */
export const isHeld = ({ people }: Organisation, role: string): boolean =>
  people.some(({ roles }) => roles.includes(role));

/** Whether anybody belongs to a function now. */
export const isStaffed = ({ people }: Organisation, key: string): boolean =>
  people.some(({ functions }) => functions.includes(key));

/** All accounts of the human whose account this is. */
export const accountsOf = ({ people }: Organisation, personId: string): readonly string[] => {
  const own = people.find((person) => person.personId === personId);
  return [personId, ...(own?.accounts ?? [])];
};

/** Whoever may begin a case by a role, and is an author of it then. */
export const possibleAuthors = (
  { people }: Organisation,
  proposing: readonly string[],
): readonly Person[] =>
  people.filter(({ roles }) => roles.some((role) => proposing.includes(role)));
