import type { Delegation } from '@tollgate/lifecycle';
import { EntitySchema } from 'typeorm';
import { bigintAsNumber, instant } from '../reading/column-types.js';

/** A person without anything that names one. */
export interface PersonRow {
  readonly personId: string;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly active: boolean;
  /** Other accounts of the same human that this account's record names. */
  readonly accounts: readonly string[];
  /** Delegations that this person has granted. */
  readonly delegations: readonly Delegation[];
  readonly registeredAt: string;
  readonly streamVersion: number;
  readonly lastLogIndex: number;
}

/** The opened copies of a person's sealed values, all of them: an erasure deletes this row. */
export interface PersonDetails {
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  /** Keyed hash of the folded address, hex; null once the address is erased. */
  readonly emailLookup: string | null;
}

/** TypeORM's view of `read.person`. */
export const PersonEntity = new EntitySchema<PersonRow>({
  name: 'Person',
  schema: 'read',
  tableName: 'person',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    roles: { name: 'roles', type: 'text', array: true },
    functions: { name: 'functions', type: 'text', array: true },
    active: { name: 'active', type: 'boolean' },
    accounts: { name: 'accounts', type: 'text', array: true },
    delegations: { name: 'delegations', type: 'jsonb' },
    registeredAt: { name: 'registered_at', ...instant },
    streamVersion: { name: 'stream_version', type: 'integer' },
    lastLogIndex: { name: 'last_log_index', ...bigintAsNumber },
  },
});

/** TypeORM's view of `read.person_details`. */
export const PersonDetailsEntity = new EntitySchema<PersonDetails>({
  name: 'PersonDetails',
  schema: 'read',
  tableName: 'person_details',
  columns: {
    personId: { name: 'person_id', type: 'text', primary: true },
    name: { name: 'name', type: 'text' },
    email: { name: 'email', type: 'text' },
    emailLookup: { name: 'email_lookup', type: 'text', nullable: true },
  },
});
