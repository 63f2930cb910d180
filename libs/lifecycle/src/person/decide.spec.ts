import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { ActingPerson } from '../initiative/commands.js';
import { MONDAY } from '../testing/asking.js';
import { ada, pat, timer } from '../testing/cast.js';
import type { PersonCommand } from './commands.js';
import { personDecider } from './decide.js';
import type { PersonEvent } from './events.js';

const { given } = givenWhenThen(personDecider);
const personId = 'per_dora';
const said = { by: ada.personId, at: MONDAY };
const ask = { actor: ada, now: MONDAY, reason: 'Reorganisation.' };
const registered: PersonEvent = {
  type: 'PersonRegistered',
  data: { ...said, personId, name: 'Dora Director', email: 'dora@example.org' },
};
const granted: PersonEvent = {
  type: 'RoleGranted',
  data: { ...said, role: 'product-director', reason: ask.reason },
};
const joined: PersonEvent = {
  type: 'FunctionJoined',
  data: { ...said, function: 'pm', reason: ask.reason },
};
const left: PersonEvent = { type: 'PersonDeactivated', data: { ...said, reason: ask.reason } };
const register = (actor: ActingPerson = ada, name = 'Dora Director'): PersonCommand => ({
  type: 'RegisterPerson',
  actor,
  now: MONDAY,
  personId,
  name,
  email: 'dora@example.org',
});

describe('the directory entry of a person', () => {
  it('is made once, and the same again changes nothing', () => {
    given().when(register()).then(registered);
    given(registered).when(register()).thenNothing();
    given(registered)
      .when(register(ada, 'Somebody Else'))
      .thenRejected('PersonAlreadyExists', { personId });
  });

  it('can be made by an import or a first start', () => {
    given()
      .when(register(timer))
      .then({ ...registered, data: { ...registered.data, by: timer.personId } } as PersonEvent);
  });

  it('needs a name', () => {
    given().when(register(ada, ' ')).thenRejected('ReasonRequired', { field: 'name' });
  });

  it('gains and loses roles and functions, each once', () => {
    const grant: PersonCommand = { type: 'GrantRole', ...ask, role: 'product-director' };
    const revoke: PersonCommand = { type: 'RevokeRole', ...ask, role: 'product-director' };
    const join: PersonCommand = { type: 'JoinFunction', ...ask, function: 'pm' };
    const leave: PersonCommand = { type: 'LeaveFunction', ...ask, function: 'pm' };
    given(registered).when(grant).then(granted);
    given(registered, granted).when(grant).thenNothing();
    given(registered, granted)
      .when(revoke)
      .then({ type: 'RoleRevoked', data: granted.data } as PersonEvent);
    given(registered).when(revoke).thenNothing();
    given(registered).when(join).then(joined);
    given(registered, joined).when(join).thenNothing();
    given(registered, joined)
      .when(leave)
      .then({ type: 'FunctionLeft', data: joined.data } as PersonEvent);
    given(registered).when(leave).thenNothing();
  });

  it('refuses roles and functions that nobody knows, above all the one of time', () => {
    const grant = (role: string): PersonCommand => ({ type: 'GrantRole', ...ask, role });
    given(registered).when(grant('wizard')).thenRejected('RoleUnknown', { role: 'wizard' });
    given(registered).when(grant('system')).thenRejected('RoleUnknown', { role: 'system' });
    given(registered)
      .when({ type: 'JoinFunction', ...ask, function: 'magic' })
      .thenRejected('FunctionUnknown', { function: 'magic' });
  });

  it('lets nobody change his own rights', () => {
    const self = { ...ada, personId };
    given(registered)
      .when({ type: 'GrantRole', ...ask, actor: self, role: 'cfo' })
      .thenRejected('OwnRights', { personId });
  });

  it('is kept by administrators and process owners only', () => {
    given().when(register(pat)).thenRejected('NotPermitted', { personId: pat.personId });
  });

  it('gives no rights to somebody who has left', () => {
    const leave: PersonCommand = { type: 'DeactivatePerson', ...ask };
    given(registered).when(leave).then(left);
    given(registered, left).when(leave).thenNothing();
    given(registered, left)
      .when({ type: 'GrantRole', ...ask, role: 'cfo' })
      .thenRejected('PersonInactive', { personId });
    given(registered, left)
      .when({ type: 'JoinFunction', ...ask, function: 'pm' })
      .thenRejected('PersonInactive', { personId });
  });

  it('asks for a reason and for somebody who exists', () => {
    given(registered)
      .when({ type: 'DeactivatePerson', ...ask, reason: '' })
      .thenRejected('ReasonRequired', { field: 'reason' });
    given()
      .when({ type: 'DeactivatePerson', ...ask })
      .thenRejected('PersonUnknown');
  });
});
