import type { CommandOf } from '../initiative/commands.js';
import { actingPerson } from '../person/acting-person.js';
import type { DirectoryRules } from '../person/directory-rules.js';
import { MONDAY, vote } from './asking.js';
import type { Described } from './directory-of.js';
import { directoryOf } from './directory-of.js';

/** Who votes, in whose place, when and in which seat. */
export interface Ballot {
  readonly by: string;
  readonly for?: string;
  readonly at?: string;
  readonly seat?: string;
}

/** The vote as it comes with everything that such a directory says of the voter. */
export const ballotOf = (
  { by, for: principal, at = MONDAY, seat }: Ballot,
  {
    people,
    rules,
  }: {
    readonly people: Readonly<Record<string, Described>>;
    readonly rules?: Partial<DirectoryRules>;
  },
): CommandOf<'CastVote'> => {
  const actor = actingPerson(directoryOf(people, rules), by, at);
  if (!actor) throw new Error(`${by} is not described, or has left`);
  return vote({
    actor,
    now: at,
    ...(principal !== undefined && { onBehalfOf: principal }),
    ...(seat !== undefined && { seat }),
  });
};
