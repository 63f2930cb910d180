import type { DataSource } from 'typeorm';

/** People one question may concern at most. */
const CONCERNED_MAX = 200;

/**
 * These people and everybody who reaches them: whose record names one of them as another account, or who has
 * granted one of them a delegation, and so on. What the entries of a person cannot tell about himself.
 */
export const concernedPersons = async (
  reader: DataSource,
  personIds: readonly string[],
): Promise<readonly string[]> => {
  const rows = await reader.query<readonly { readonly personId: string }[]>(
    `with recursive concerned (person_id) as (
        select unnest($1::text[])
        union
        select person.person_id from read.person join concerned
          on person.accounts @> array[concerned.person_id]
          or person.delegations @> jsonb_build_array(
            jsonb_build_object('toPersonId', concerned.person_id, 'revokedAt', null))
      ) select person_id as "personId" from concerned limit $2`,
    [personIds, CONCERNED_MAX],
  );
  return rows.map(({ personId }) => personId);
};
