import type { DataSource } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** Somebody who could vote, with every id of the same human. */
export interface PossibleVoter {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly accounts: readonly string[];
}

/** Active people who hold one of the roles, belong to one of the functions or are named, by id. */
export const possibleVoters = async (
  reader: DataSource,
  named: {
    readonly roles: readonly string[];
    readonly functions: readonly string[];
    readonly persons: readonly string[];
  },
): Promise<readonly PossibleVoter[]> => {
  const rows = await reader
    .getRepository(PersonEntity)
    .createQueryBuilder('person')
    .where('person.active')
    .andWhere(
      '(person.roles && :roles::text[] or person.functions && :functions::text[] or person.personId = any (:persons::text[]))',
      named,
    )
    .orderBy('person.personId')
    .getMany();
  return rows.map(({ personId, roles, functions, accounts }) => ({
    personId,
    roles,
    functions,
    accounts,
  }));
};
