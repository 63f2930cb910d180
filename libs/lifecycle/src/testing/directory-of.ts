import { fold } from '@tollgate/event-sourcing';
import type { Delegation } from '../person/delegation.js';
import { DEFAULT_DIRECTORY_RULES } from '../person/directory-rules.js';
import type { DirectoryRules } from '../person/directory-rules.js';
import type { Directory } from '../person/directory.js';
import type { PersonEvent } from '../person/events.js';
import type { PersonState } from '../person/state.js';
import { evolvePerson, initialPerson } from '../person/state.js';
import { MONDAY } from './asking.js';

/** What a specification says of a person; everything else is ordinary. */
export interface Described {
  readonly roles?: readonly string[];
  readonly functions?: readonly string[];
  readonly accounts?: readonly string[];
  readonly delegations?: readonly (Pick<Delegation, 'toPersonId'> & Partial<Delegation>)[];
  readonly left?: boolean;
}

const said = { by: 'per_keeper', at: MONDAY, reason: 'Given.' };

/** The events that make a person as described. */
export const eventsOf = (personId: string, described: Described): readonly PersonEvent[] => [
  {
    type: 'PersonRegistered',
    data: { by: said.by, at: said.at, personId, name: personId, email: `${personId}@example.org` },
  },
  ...(described.roles ?? []).map((role): PersonEvent => ({
    type: 'RoleGranted',
    data: { ...said, role },
  })),
  ...(described.functions ?? []).map((key): PersonEvent => ({
    type: 'FunctionJoined',
    data: { ...said, function: key },
  })),
  ...(described.accounts ?? []).map((accountId): PersonEvent => ({
    type: 'AccountLinked',
    data: { ...said, accountId },
  })),
  ...(described.delegations ?? []).flatMap((each, index) =>
    delegationEvents({
      delegationId: `dlg_${personId}_${index + 1}`,
      scope: {},
      from: '2026-03-02',
      to: '2026-03-13',
      revokedAt: null,
      ...each,
    }),
  ),
  ...(described.left === true ? [{ type: 'PersonDeactivated', data: said } as const] : []),
];

const delegationEvents = ({ revokedAt, ...granted }: Delegation): readonly PersonEvent[] => [
  { type: 'DelegationGranted', data: { ...said, ...granted } },
  ...(revokedAt === null
    ? []
    : [
        {
          type: 'DelegationRevoked',
          data: { ...said, at: revokedAt, delegationId: granted.delegationId },
        } as const,
      ]),
];

/** A directory of people as described, by id. */
export const directoryOf = (
  people: Readonly<Record<string, Described>>,
  rules: Partial<DirectoryRules> = {},
): Omit<Directory, 'people'> & { readonly people: readonly PersonState[] } => ({
  rules: { ...DEFAULT_DIRECTORY_RULES, ...rules },
  people: Object.entries(people).map(([personId, described]) =>
    fold(evolvePerson, initialPerson, eventsOf(personId, described)),
  ),
});
