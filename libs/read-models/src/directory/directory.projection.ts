import { ERASED_TEXT, fold } from '@tollgate/event-sourcing';
import type { LogEntry } from '@tollgate/event-sourcing';
import type { PersonEvent, PersonState } from '@tollgate/lifecycle';
import { evolvePerson, initialPerson } from '@tollgate/lifecycle';
import type { ProjectionTarget, ReadModel } from '../projection/read-model.js';
import { personEntry } from '../projection/stored-event.js';
import { upsertRows } from '../projection/upsert-rows.js';
import type { EmailLookup } from './email-lookup.js';
import type { PersonDetails, PersonRow } from './person.entity.js';
import { PersonDetailsEntity, PersonEntity } from './person.entity.js';

/** Who there is, with roles and functions, and how to find somebody by mail address at sign-in. */
export const directoryReadModel = (lookupOf: EmailLookup): ReadModel => ({
  name: 'directory',
  tables: ['person', 'person_details'],
  project: async (entries, into) => {
    const personEntries = entries.flatMap((entry) => personEntry(entry) ?? []);
    if (personEntries.length === 0) return;
    const people = new Map(
      (await loadPeople([...new Set(personEntries.map(({ stream }) => stream))], into)).map(
        (person) => [person.row.personId, person],
      ),
    );
    for (const entry of personEntries) {
      people.set(entry.stream, after(people.get(entry.stream), entry));
    }
    const moved = [...people.values()];
    await upsertRows(
      PersonEntity,
      moved.map(({ row }) => row),
      into,
    );
    await upsertRows(
      PersonDetailsEntity,
      moved
        .map(({ state }) => state)
        .filter(isNamed)
        .map((state) => detailsOf(state, lookupOf)),
      into,
    );
  },
});

interface Person {
  readonly row: PersonRow;
  readonly state: PersonState;
}

const after = (before: Person | undefined, entry: LogEntry<PersonEvent>): Person => {
  const state = fold(evolvePerson, before?.state ?? initialPerson, [entry.event]);
  return {
    state,
    row: {
      personId: entry.stream,
      roles: state.roles,
      functions: state.functions,
      active: state.active,
      accounts: state.accounts,
      delegations: state.delegations,
      registeredAt: before?.row.registeredAt ?? entry.effectiveAt,
      streamVersion: entry.version,
      lastLogIndex: entry.logIndex,
    },
  };
};

const isNamed = ({ name, email }: PersonState): boolean =>
  name !== ERASED_TEXT || email !== ERASED_TEXT;

const detailsOf = (
  { personId, name, email }: PersonState,
  lookupOf: EmailLookup,
): PersonDetails => ({
  personId,
  name,
  email,
  emailLookup: email === ERASED_TEXT ? null : lookupOf(email),
});

const loadPeople = async (
  personIds: readonly string[],
  { client, schema }: ProjectionTarget,
): Promise<readonly Person[]> => {
  const { rows } = await client.query<
    Omit<PersonState, 'grants'> & { readonly registeredAt: Date }
  >({
    name: `load-people-${schema}`,
    text: `select person_id as "personId", roles, functions, active, accounts, delegations,
        coalesce(name, $2) as name, coalesce(email, $2) as email, registered_at as "registeredAt"
      from ${schema}.person left join ${schema}.person_details using (person_id)
      where person_id = any ($1)`,
    // After an erasure there are no details, and later entries must not lose the roles for it.
    values: [personIds, ERASED_TEXT],
  });
  return rows.map(({ registeredAt, ...state }) => ({
    // Who gave a role is asked of the stream, at a vote; no row shows it.
    state: { ...state, grants: [] },
    row: {
      personId: state.personId,
      roles: state.roles,
      functions: state.functions,
      active: state.active,
      accounts: state.accounts,
      delegations: state.delegations,
      registeredAt: registeredAt.toISOString(),
      streamVersion: 0,
      lastLogIndex: 0,
    },
  }));
};
