import type { Organisation } from '@tollgate/lifecycle';
import { FUNCTIONS, ROLES } from '@tollgate/lifecycle';
import { possibleVoters } from '@tollgate/read-models';
import type { DataSource } from 'typeorm';

const EVERYBODY = {
  roles: ROLES.map(({ key }) => key),
  functions: FUNCTIONS.map(({ key }) => key),
  persons: [],
};

/** The people there are as the directory lists them, for checks that ask whether they can meet a rule. */
export const readOrganisation = async (reader: DataSource): Promise<Organisation> => ({
  people: await possibleVoters(reader, EVERYBODY),
});
