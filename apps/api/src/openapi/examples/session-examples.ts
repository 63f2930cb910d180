import { ROLES } from '@tollgate/lifecycle';
import type { PersonResource } from '../../resources/person.js';
import type { Examples } from './example-set.js';
import { paula } from './example-people.js';

/** Paula as the directory knows her. */
export const PERSON: PersonResource = {
  personId: paula.personId,
  roles: [...paula.roles],
  functions: [...paula.functions],
  active: true,
  registeredAt: '2026-01-05T09:00:00.000Z',
  name: 'Paula Park',
  email: 'paula.pm@demo.test',
};

/** What signing in answers, and who one is then. */
export const sessionExamples = (): Examples => ({
  Me: {
    personId: paula.personId,
    name: PERSON.name,
    email: PERSON.email,
    roles: paula.roles,
    functions: paula.functions,
    session: { carrier: 'bearer', expiresAt: '2026-11-13T21:00:00.000Z' },
  },
  Session: {
    person: { personId: paula.personId, name: PERSON.name, roles: paula.roles, functions: ['pm'] },
    expiresAt: '2026-11-13T21:00:00.000Z',
    token: 'tgs_3q2xYb7kQ0mVw9dJ5rT1nZ8uL4pC6hEe',
  },
  SignInOptions: {
    demo: {
      password: 'demo',
      personas: [
        {
          email: 'paula.pm@demo.test',
          name: 'Paula Park',
          roles: ROLES.filter(({ key }) => paula.roles.includes(key)),
        },
      ],
    },
  },
});
