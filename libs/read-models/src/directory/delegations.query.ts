import type { Delegation } from '@tollgate/lifecycle';
import type { DataSource } from 'typeorm';

/** A delegation with whoever granted it. */
export interface GrantedDelegation extends Delegation {
  readonly principalId: string;
}

/** Which delegations to list; everything when left out. */
export interface DelegationFilters {
  readonly principalId?: string | undefined;
  readonly toPersonId?: string | undefined;
  readonly delegationId?: string | undefined;
  /** Calendar date on which they are in force. */
  readonly inForceOn?: string | undefined;
}

/** Delegations one call lists at most. */
export const DELEGATIONS_LISTED_MAX = 500;

/** Delegations as the directory knows them, the latest to begin first. */
export const listDelegations = async (
  reader: DataSource,
  { principalId, toPersonId, delegationId, inForceOn }: DelegationFilters,
): Promise<readonly GrantedDelegation[]> => {
  const rows = await reader.query<readonly { readonly granted: GrantedDelegation }[]>(
    `select each || jsonb_build_object('principalId', person_id) as granted
      from read.person cross join jsonb_array_elements(delegations) as each
      where ($1::text is null or person_id = $1)
        and ($2::text is null or each ->> 'toPersonId' = $2)
        and ($3::text is null or each ->> 'delegationId' = $3)
        and ($4::text is null or (each ->> 'revokedAt' is null
          and each ->> 'from' <= $4 and each ->> 'to' >= $4))
      order by each ->> 'from' desc, each ->> 'delegationId' limit $5`,
    [
      principalId ?? null,
      toPersonId ?? null,
      delegationId ?? null,
      inForceOn ?? null,
      DELEGATIONS_LISTED_MAX,
    ],
  );
  return rows.map(({ granted }) => granted);
};
