import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { done, doneAs } from './answers.js';
import type { Tour, Visitor } from './tour.js';

const registered = z.looseObject({ personId: z.string() });

/**
 * Somebody new in the directory with these roles, registered by a keeper of it, and signed in once the directory's
 * list has him. `name` is the first part of the address.
 */
export const newcomer = async (
  tour: Tour,
  name: string,
  roles: readonly string[],
): Promise<Visitor> => {
  const keeper = await tour.as('noor.design');
  const person = { name: `New ${name}`, email: `${name}@demo.test` };
  const { personId } = doneAs(registered, await keeper.post('/people', person));
  for (const role of roles) {
    done(await keeper.post(`/people/${personId}/roles`, { role, reason: 'Joined the team' }));
  }
  await eventually({ what: `${name} in the directory` }, async () => {
    const { status } = await keeper.get(`/directory/persons/${personId}`);
    return status === 200 || undefined;
  });
  return tour.as(name);
};
