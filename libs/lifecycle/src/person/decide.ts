import type { Decider, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { FUNCTIONS } from '../functions.js';
import { ROLES, SYSTEM_ROLE } from '../roles.js';
import type { PersonCommand } from './commands.js';
import type { PersonEvent } from './events.js';
import type { PersonRejection } from './rejections.js';
import type { PersonState } from './state.js';
import { evolvePerson, initialPerson } from './state.js';

type Decision = Result<readonly PersonEvent[], PersonRejection>;
type CommandOf<Type extends PersonCommand['type']> = Extract<PersonCommand, { type: Type }>;

/** Who keeps the directory. The system does so when an import or a first start registers people. */
const KEEPERS: readonly string[] = ['administrator', 'process-owner', SYSTEM_ROLE];

const NOTHING: Decision = ok([]);

const decide = (command: PersonCommand, state: PersonState): Decision => {
  const refusal = refuse(command, state);
  if (refusal) return reject(refusal);
  switch (command.type) {
    case 'RegisterPerson':
      return registerPerson(command, state);
    case 'GrantRole':
      return grantRole(command, state);
    case 'RevokeRole':
      return revokeRole(command, state);
    case 'JoinFunction':
      return joinFunction(command, state);
    case 'LeaveFunction':
      return leaveFunction(command, state);
    case 'DeactivatePerson':
      return deactivatePerson(command, state);
  }
};

/** The whole behaviour of a person's entry in the directory. */
export const personDecider: Decider<PersonState, PersonCommand, PersonEvent, PersonRejection> = {
  initialState: initialPerson,
  decide,
  evolve: evolvePerson,
};

const refuse = (command: PersonCommand, state: PersonState): PersonRejection | undefined => {
  const { actor } = command;
  if (!actor.roles.some((role) => KEEPERS.includes(role))) {
    const needs = { roles: KEEPERS, functions: [], persons: [] };
    return { kind: 'NotPermitted', personId: actor.personId, needs };
  }
  if (command.type === 'RegisterPerson') return undefined;
  if (state.personId === '') return { kind: 'PersonUnknown' };
  if (actor.personId === state.personId) return { kind: 'OwnRights', personId: actor.personId };
  return command.reason.trim() === '' ? { kind: 'ReasonRequired', field: 'reason' } : undefined;
};

const said = ({ actor, now }: PersonCommand): { readonly by: string; readonly at: string } => ({
  by: actor.personId,
  at: now,
});

const registerPerson = (command: CommandOf<'RegisterPerson'>, state: PersonState): Decision => {
  const { personId, name, email } = command;
  if (state.personId !== '') {
    const isSame = state.personId === personId && state.name === name && state.email === email;
    return isSame ? NOTHING : reject({ kind: 'PersonAlreadyExists', personId: state.personId });
  }
  if (personId.trim() === '') return reject({ kind: 'ReasonRequired', field: 'personId' });
  if (name.trim() === '') return reject({ kind: 'ReasonRequired', field: 'name' });
  return ok([{ type: 'PersonRegistered', data: { ...said(command), personId, name, email } }]);
};

const grantRole = (command: CommandOf<'GrantRole'>, state: PersonState): Decision => {
  const { role, reason } = command;
  if (!ROLES.some(({ key }) => key === role)) return reject({ kind: 'RoleUnknown', role });
  if (!state.active) return reject({ kind: 'PersonInactive', personId: state.personId });
  if (state.roles.includes(role)) return NOTHING;
  return ok([{ type: 'RoleGranted', data: { ...said(command), role, reason } }]);
};

const revokeRole = (command: CommandOf<'RevokeRole'>, state: PersonState): Decision => {
  const { role, reason } = command;
  if (!state.roles.includes(role)) return NOTHING;
  return ok([{ type: 'RoleRevoked', data: { ...said(command), role, reason } }]);
};

const joinFunction = (command: CommandOf<'JoinFunction'>, state: PersonState): Decision => {
  const { function: key, reason } = command;
  if (!FUNCTIONS.some((known) => known.key === key)) {
    return reject({ kind: 'FunctionUnknown', function: key });
  }
  if (!state.active) return reject({ kind: 'PersonInactive', personId: state.personId });
  if (state.functions.includes(key)) return NOTHING;
  return ok([{ type: 'FunctionJoined', data: { ...said(command), function: key, reason } }]);
};

const leaveFunction = (command: CommandOf<'LeaveFunction'>, state: PersonState): Decision => {
  const { function: key, reason } = command;
  if (!state.functions.includes(key)) return NOTHING;
  return ok([{ type: 'FunctionLeft', data: { ...said(command), function: key, reason } }]);
};

const deactivatePerson = (command: CommandOf<'DeactivatePerson'>, state: PersonState): Decision =>
  state.active
    ? ok([{ type: 'PersonDeactivated', data: { ...said(command), reason: command.reason } }])
    : NOTHING;
