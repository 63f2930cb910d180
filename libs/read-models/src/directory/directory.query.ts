import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { readPage } from '../reading/keyset.js';
import type { Page, PageRequest } from '../reading/page.js';
import type { EmailLookup } from './email-lookup.js';
import type { PersonDetails, PersonRow } from './person.entity.js';
import { PersonDetailsEntity, PersonEntity } from './person.entity.js';

/** A person of the directory. Name and address are null once they are erased. */
export interface DirectoryPerson extends PersonRow {
  readonly name: string | null;
  readonly email: string | null;
}

/** Persons one call looks up at most; a page of anything names fewer. */
export const PERSONS_LOOKED_UP_MAX = 1_000;

/** The active person who signs in with this address, whatever its case; the first registered of several. */
export const findPersonByEmail = async (
  reader: DataSource,
  lookupOf: EmailLookup,
  email: string,
): Promise<DirectoryPerson | undefined> => {
  const found = await reader
    .getRepository(PersonDetailsEntity)
    .findBy({ emailLookup: lookupOf(email) });
  const persons = await findPersons(
    reader,
    found.map(({ personId }) => personId),
  );
  return persons
    .filter(({ active }) => active)
    .toSorted((left, right) => (left.registeredAt < right.registeredAt ? -1 : 1))[0];
};

/** One person; undefined for an id the directory does not know. */
export const findPerson = async (
  reader: DataSource,
  personId: string,
): Promise<DirectoryPerson | undefined> => (await findPersons(reader, [personId]))[0];

/**
 * Persons by id, in no particular order; unknown ids are left out.
 *
 * @throws RangeError for more than {@link PERSONS_LOOKED_UP_MAX} different ids.
 */
export const findPersons = async (
  reader: DataSource,
  personIds: readonly string[],
): Promise<readonly DirectoryPerson[]> => {
  const ids = [...new Set(personIds)];
  if (ids.length > PERSONS_LOOKED_UP_MAX) throw new RangeError(`${ids.length} persons at once`);
  if (ids.length === 0) return [];
  const rows = await reader.getRepository(PersonEntity).findBy({ personId: In(ids) });
  return withDetails(reader, rows);
};

/** Everybody, by id, page by page; narrowed to holders of a role or members of a function. */
export const listPersons = async (
  reader: DataSource,
  filters: { readonly role?: string | undefined; readonly function?: string | undefined },
  page: PageRequest,
): Promise<Page<DirectoryPerson>> => {
  const persons = reader.getRepository(PersonEntity).createQueryBuilder('person');
  if (filters.role !== undefined) {
    persons.andWhere(':role = any (person.roles)', { role: filters.role });
  }
  if (filters.function !== undefined) {
    persons.andWhere(':function = any (person.functions)', { function: filters.function });
  }
  const found = await readPage(
    persons,
    {
      order: 'id',
      descending: false,
      key: 'person.personId',
      placeOf: ({ personId }) => ({ value: '', key: personId }),
    },
    page,
  );
  return { ...found, rows: await withDetails(reader, found.rows) };
};

/** Names by person id; persons without a name, or unknown, are left out. */
export const personNames = async (
  reader: DataSource,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> => {
  const details = await detailsOf(reader, [...new Set(personIds)]);
  return new Map(details.map(({ personId, name }) => [personId, name]));
};

const withDetails = async (
  reader: DataSource,
  rows: readonly PersonRow[],
): Promise<readonly DirectoryPerson[]> => {
  const details = await detailsOf(
    reader,
    rows.map(({ personId }) => personId),
  );
  const byId = new Map(details.map((detail) => [detail.personId, detail]));
  return rows.map((row) => ({
    ...row,
    name: byId.get(row.personId)?.name ?? null,
    email: byId.get(row.personId)?.email ?? null,
  }));
};

const detailsOf = async (
  reader: DataSource,
  personIds: readonly string[],
): Promise<readonly PersonDetails[]> =>
  personIds.length === 0
    ? []
    : reader.getRepository(PersonDetailsEntity).findBy({ personId: In([...personIds]) });
