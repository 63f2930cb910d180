import type { ActingPerson } from './commands.js';

/** Every id of the human who acts, the one he acts under first. */
export const personIdsOf = ({
  personId,
  accounts = [],
}: Pick<ActingPerson, 'personId' | 'accounts'>): readonly [string, ...string[]] => [
  personId,
  ...accounts,
];
