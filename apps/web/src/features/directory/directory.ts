/** A person as the directory shows them; the name is null once it was erased. */
export interface DirectoryPerson {
  readonly personId: string;
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly active: boolean;
}

interface Titled {
  readonly key: string;
  readonly title: string;
}

/** Who works here, and what roles and functions are called. */
export interface Directory {
  readonly persons: readonly DirectoryPerson[];
  readonly roles: readonly Titled[];
  readonly functions: readonly Titled[];
}

/** Persons, roles and functions that can do something, as the API names them. */
export interface Addressees {
  readonly persons: readonly string[];
  readonly roles: readonly string[];
  readonly functions: readonly string[];
}

/** More people than this are called by their role. */
const NAMED_MAX = 3;

const SHORT_ID_LENGTH = 12;

/** The name of a person; null once erased, a short form of the id for somebody who is not listed. */
export const personName = (directory: Directory, personId: string): string | null => {
  const found = directory.persons.find((person) => person.personId === personId);
  return found === undefined ? `${personId.slice(0, SHORT_ID_LENGTH)}…` : found.name;
};

export const roleTitle = (directory: Directory, role: string): string =>
  directory.roles.find(({ key }) => key === role)?.title ?? role;

export const functionTitle = (directory: Directory, key: string): string =>
  directory.functions.find((each) => each.key === key)?.title ?? key;

/** Whether `person` is among the addressees. */
export const isAddressed = (person: DirectoryPerson, to: Addressees): boolean =>
  to.persons.includes(person.personId) ||
  person.roles.some((role) => to.roles.includes(role)) ||
  person.functions.some((each) => to.functions.includes(each));

/** Names of the people addressed; their roles and functions where there are none or too many. */
export const addresseeNames = (directory: Directory, to: Addressees): readonly string[] => {
  const names = directory.persons
    .filter((person) => person.active && isAddressed(person, to))
    .flatMap(({ name }) => name ?? []);
  if (names.length > 0 && names.length <= NAMED_MAX) return names;
  return [
    ...to.roles.map((role) => roleTitle(directory, role)),
    ...to.functions.map((key) => functionTitle(directory, key)),
  ].slice(0, NAMED_MAX);
};
