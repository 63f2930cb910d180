import type { Result } from '@tollgate/event-sourcing';
import { fold } from '@tollgate/event-sourcing';
import type { PersonCommand, PersonCommandOf } from '../person/commands.js';
import { personDecider } from '../person/decide.js';
import type { DirectoryRules } from '../person/directory-rules.js';
import type { PersonEvent } from '../person/events.js';
import type { PersonRejection } from '../person/rejections.js';
import { MONDAY } from './asking.js';
import { ada } from './cast.js';
import type { Described } from './directory-of.js';
import { directoryOf, eventsOf } from './directory-of.js';

/** A command of which a specification states only what matters to it. */
export type Asked = Pick<PersonCommand, 'type'> & Partial<Record<string, unknown>>;

/** What a keeper of the directory says with every change. */
export const keeper = { actor: ada, now: MONDAY, reason: 'Reorganisation.' };
/** Two weeks from the day of the specifications. */
export const days = { from: '2026-03-02', to: '2026-03-13' };
/** Lends everything to `toPersonId` for two weeks. */
export const lend = (
  toPersonId: string,
  more: Partial<PersonCommandOf<'GrantDelegation'>> = {},
): Asked => ({
  type: 'GrantDelegation',
  delegationId: 'dlg_new',
  toPersonId,
  scope: {},
  ...days,
  ...more,
});

/** Grants a role. */
export const grant = (role: string): Asked => ({ type: 'GrantRole', role });

/** What the decider says when a keeper, or the principal of a delegation, asks this in such a directory. */
export const decideAbout = ({
  people,
  rules,
  of,
  asked,
}: {
  readonly people: Readonly<Record<string, Described>>;
  readonly rules?: Partial<DirectoryRules> | undefined;
  readonly of: string;
  readonly asked: Asked;
}): Result<readonly PersonEvent[], PersonRejection> => {
  const directory = directoryOf(people, rules);
  const state = fold(
    personDecider.evolve,
    personDecider.initialState,
    eventsOf(of, people[of] ?? {}),
  );
  const actor = asked.type === 'GrantDelegation' ? { ...ada, personId: of, roles: [] } : ada;
  // The table states only what matters to a trick; the rest of the command is the same for all.
  const command = { ...keeper, actor, directory, ...asked } as PersonCommand;
  return personDecider.decide(command, state);
};
