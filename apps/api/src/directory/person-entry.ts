import type { Instant } from '@tollgate/event-sourcing';
import type { Delegation, PersonState } from '@tollgate/lifecycle';
import { isInForce } from '@tollgate/lifecycle';
import type { GrantedDelegation } from '@tollgate/read-models';
import { z } from 'zod';
import type { Left, Located } from '../commands/command-runner.js';
import { calendarDate, instant, listOf, personId, receipt } from '../resources/values.js';

const scopeSchema = z
  .strictObject({
    roles: listOf(z.string()).optional(),
    productLines: listOf(z.string()).optional(),
    initiatives: listOf(z.string()).optional(),
    gates: listOf(z.string()).optional(),
  })
  .meta({ id: 'DelegationScope' });

export const delegationSchema = z
  .strictObject({
    delegationId: z.string().meta({ examples: ['dlg_0197f3a2b4c58d6e8f90a1b2c3d4e5f6'] }),
    principalId: personId,
    toPersonId: personId,
    scope: scopeSchema,
    from: calendarDate,
    to: calendarDate,
    revokedAt: instant.nullable(),
    inForce: z.boolean().meta({ description: 'Whether one may vote under it now' }),
  })
  .meta({ id: 'Delegation' });

export const delegationList = z
  .strictObject({ data: listOf(delegationSchema) })
  .meta({ id: 'DelegationList' });

/** A person as his own stream has him now. */
export const personEntrySchema = z
  .strictObject({
    personId,
    version: z.int(),
    name: z.string(),
    email: z.string(),
    roles: listOf(z.string()),
    functions: listOf(z.string()),
    active: z.boolean(),
    accounts: listOf(personId).meta({ description: 'Other accounts of the same human' }),
    delegations: listOf(delegationSchema).meta({ description: 'Rights this person has lent' }),
  })
  .meta({ id: 'PersonEntry' });

export const personEntryRecorded = personEntrySchema
  .extend({ receipt: receipt.nullable() })
  .meta({ id: 'PersonEntryRecorded' });
export const delegationRecorded = delegationSchema
  .extend({ receipt: receipt.nullable() })
  .meta({ id: 'DelegationRecorded' });

export type DelegationResource = z.infer<typeof delegationSchema>;
export type PersonEntryResource = z.infer<typeof personEntrySchema>;

/** A delegation as of `now`. */
export const delegationResource = (
  delegation: GrantedDelegation,
  now: Instant,
): DelegationResource => {
  const { delegationId, principalId, toPersonId, scope, from, to, revokedAt } = delegation;
  const inForce = isInForce(delegation, now);
  return { delegationId, principalId, toPersonId, scope, from, to, revokedAt, inForce };
};

/** Answers a command with the person. */
export const personEntryAnswer = ({
  state,
  version,
  at,
}: Left<PersonState>): Located<PersonEntryResource> => ({
  location: `/api/v1/people/${state.personId}`,
  resource: {
    personId: state.personId,
    version,
    name: state.name,
    email: state.email,
    roles: state.roles,
    functions: state.functions,
    active: state.active,
    accounts: state.accounts,
    delegations: state.delegations.map((each) => shown(each, state, at)),
  },
});

/** Answers a command with one delegation of the person. */
export const delegationAnswer =
  (delegationId: string) =>
  ({ state, at }: Left<PersonState>): Located<DelegationResource> => {
    const delegation = state.delegations.find((each) => each.delegationId === delegationId);
    if (!delegation) throw new Error(`an accepted command left no delegation ${delegationId}`);
    return {
      location: `/api/v1/delegations/${delegationId}`,
      resource: shown(delegation, state, at),
    };
  };

const shown = (delegation: Delegation, state: PersonState, now: Instant): DelegationResource =>
  delegationResource({ ...delegation, principalId: state.personId }, now);
