import type { Instant } from '@tollgate/event-sourcing';
import type { ActingDelegation, DirectoryRules } from '@tollgate/lifecycle';
import { actingPerson } from '@tollgate/lifecycle';
import type { DataSource } from 'typeorm';
import { In } from 'typeorm';
import { concernedPersons } from './concerned-persons.query.js';
import { PersonEntity } from './person.entity.js';

/** What somebody may do beyond his own account. */
export interface RightsAtHand {
  /** Other accounts of the same human. */
  readonly accounts: readonly string[];
  readonly lent: readonly ActingDelegation[];
}

/**
 * Other accounts of a person and the rights to vote that others have lent to him and that are in force, as the
 * directory shows them. Good for lists; a vote works them out from the streams.
 */
export const rightsAtHand = async (
  reader: DataSource,
  personId: string,
  { now, rules }: { readonly now: Instant; readonly rules: DirectoryRules },
): Promise<RightsAtHand> => {
  const concerned = await concernedPersons(reader, [personId]);
  if (concerned.length === 1) return { accounts: [], lent: [] };
  const people = await reader.getRepository(PersonEntity).findBy({ personId: In([...concerned]) });
  const { accounts = [], delegations: lent = [] } =
    actingPerson({ rules, people }, personId, now) ?? {};
  return { accounts, lent };
};
