import type { DirectoryPerson } from '@tollgate/read-models';
import { z } from 'zod';
import { instant, listOf, personId } from './values.js';

export const personSchema = z
  .strictObject({
    personId,
    name: z.string().nullable().meta({ description: 'Null once erased' }),
    email: z.string().nullable(),
    roles: listOf(z.string()),
    functions: listOf(z.string()),
    active: z.boolean(),
    registeredAt: instant,
  })
  .meta({ id: 'Person' });

export type PersonResource = z.infer<typeof personSchema>;

/** A person as colleagues see them. */
export const personResource = (person: DirectoryPerson): PersonResource => ({
  personId: person.personId,
  name: person.name,
  email: person.email,
  roles: person.roles,
  functions: person.functions,
  active: person.active,
  registeredAt: person.registeredAt,
});
