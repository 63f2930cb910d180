import type { Decider } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { FUNCTIONS } from '../functions.js';
import { ROLES } from '../roles.js';
import { dateOf } from '../sla/calendar-date.js';
import type { PersonCommand, PersonCommandOf as CommandOf } from './commands.js';
import { DEFAULT_DIRECTORY_RULES } from './directory-rules.js';
import type { Directory } from './directory.js';
import type { PersonEvent } from './events.js';
import { grantDelegation, revokeDelegation } from './grant-delegation.js';
import { LAST_DAY, linkAccount, unlinkAccount } from './linked-accounts.js';
import type { PersonDecision as Decision } from './person-decision.js';
import { NO_CHANGE as NOTHING, saidBy as said } from './person-decision.js';
import { refusePerson } from './refuse-person.js';
import { refuseRoles } from './refuse-roles.js';
import type { PersonRejection } from './rejections.js';
import type { PersonState } from './state.js';
import { evolvePerson, initialPerson } from './state.js';

const decide = (command: PersonCommand, state: PersonState): Decision => {
  const refusal = refusePerson(command, state);
  if (refusal) return reject(refusal);
  switch (command.type) {
    case 'RegisterPerson':
      return registerPerson(command, state);
    case 'GrantRole':
      return grantRole(command, state, directoryOf(command, state));
    case 'RevokeRole':
      return revokeRole(command, state);
    case 'JoinFunction':
      return joinFunction(command, state);
    case 'LeaveFunction':
      return leaveFunction(command, state);
    case 'DeactivatePerson':
      return deactivatePerson(command, state);
    case 'LinkAccount':
      return linkAccount(command, state, directoryOf(command, state));
    case 'UnlinkAccount':
      return unlinkAccount(command, state);
    case 'GrantDelegation':
      return grantDelegation(command, state, directoryOf(command, state));
    case 'RevokeDelegation':
      return revokeDelegation(command, state);
  }
};

/** The whole behaviour of a person's entry in the directory. */
export const personDecider: Decider<PersonState, PersonCommand, PersonEvent, PersonRejection> = {
  initialState: initialPerson,
  decide,
  evolve: evolvePerson,
};

/** The people at hand, with this person as his own stream has him. */
const directoryOf = ({ directory }: PersonCommand, state: PersonState): Directory => ({
  rules: directory?.rules ?? DEFAULT_DIRECTORY_RULES,
  people: [
    state,
    ...(directory?.people ?? []).filter(({ personId }) => personId !== state.personId),
  ],
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

const grantRole = (
  command: CommandOf<'GrantRole'>,
  state: PersonState,
  directory: Directory,
): Decision => {
  const { role, reason } = command;
  if (!ROLES.some(({ key }) => key === role)) return reject({ kind: 'RoleUnknown', role });
  if (!state.active) return reject({ kind: 'PersonInactive', personId: state.personId });
  if (state.roles.includes(role)) return NOTHING;
  const conflict = refuseRoles(directory, state.personId, {
    gained: [{ role, path: [state.personId] }],
    period: { from: dateOf(command.now), to: LAST_DAY },
  });
  if (conflict) return reject(conflict);
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
