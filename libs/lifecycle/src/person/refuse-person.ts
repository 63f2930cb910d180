import { SYSTEM_ROLE } from '../roles.js';
import type { PersonCommand } from './commands.js';
import type { PersonRejection } from './rejections.js';
import type { PersonState } from './state.js';

/** Who keeps the directory. The system does so when an import or a first start registers people. */
const KEEPERS: readonly string[] = ['administrator', 'process-owner', SYSTEM_ROLE];

/** Undefined when the actor may ask this of this person and says why. */
export const refusePerson = (
  command: PersonCommand,
  state: PersonState,
): PersonRejection | undefined => {
  const { actor } = command;
  const needs = needsOf(command, state);
  const permitted =
    needs.persons.includes(actor.personId) ||
    actor.roles.some((role) => needs.roles.includes(role));
  if (!permitted) return { kind: 'NotPermitted', personId: actor.personId, needs };
  if (command.type === 'RegisterPerson') return undefined;
  if (state.personId === '') return { kind: 'PersonUnknown' };
  const ownRights = !isDelegation(command) && concerned(command, state).includes(actor.personId);
  if (ownRights) return { kind: 'OwnRights', personId: actor.personId };
  return command.reason.trim() === '' ? { kind: 'ReasonRequired', field: 'reason' } : undefined;
};

type Needs = Extract<PersonRejection, { kind: 'NotPermitted' }>['needs'];

/**
 * A right to vote is lent by whoever has it and by nobody else: a keeper of the directory who could lend
 * other people's rights could vote through them. Ending a delegation only takes rights away, so the
 * delegate and the keepers may do it too.
 */
const needsOf = (command: PersonCommand, state: PersonState): Needs => {
  switch (command.type) {
    case 'GrantDelegation':
      return { roles: [], functions: [], persons: [state.personId] };
    case 'RevokeDelegation':
      return {
        roles: KEEPERS,
        functions: [],
        persons: [
          state.personId,
          ...state.delegations
            .filter(({ delegationId }) => delegationId === command.delegationId)
            .map(({ toPersonId }) => toPersonId),
        ],
      };
    default:
      return { roles: KEEPERS, functions: [], persons: [] };
  }
};

const isDelegation = ({ type }: PersonCommand): boolean =>
  type === 'GrantDelegation' || type === 'RevokeDelegation';

/** Whose rights the command changes: those of the person, his other accounts, and a newly linked one. */
const concerned = (command: PersonCommand, state: PersonState): readonly string[] => [
  state.personId,
  ...state.accounts,
  ...('accountId' in command ? [command.accountId] : []),
];
