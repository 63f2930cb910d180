import { ok, reject } from '@tollgate/event-sourcing';
import { dateOf } from '../sla/calendar-date.js';
import type { PersonCommandOf } from './commands.js';
import type { Directory } from './directory.js';
import { personIn } from './directory.js';
import { refuseRoles } from './refuse-roles.js';
import { rolesWithin } from './role-sources.js';
import type { PersonDecision } from './person-decision.js';
import { NO_CHANGE, saidBy } from './person-decision.js';
import type { PersonState } from './state.js';

/** Records that two accounts belong to one human, who then counts once whichever of them he uses. */
export const linkAccount = (
  command: PersonCommandOf<'LinkAccount'>,
  state: PersonState,
  directory: Directory,
): PersonDecision => {
  const { accountId, reason, now } = command;
  if (accountId === state.personId) return reject({ kind: 'AccountIsSelf', personId: accountId });
  if (state.accounts.includes(accountId)) return NO_CHANGE;
  if (!personIn(directory, accountId)) return reject({ kind: 'AccountUnknown', accountId });
  const period = { from: dateOf(now), to: LAST_DAY };
  const gained = rolesWithin(directory, accountId, period);
  const conflict = refuseRoles(directory, state.personId, { gained, period });
  if (conflict) return reject(conflict);
  return ok([{ type: 'AccountLinked', data: { ...saidBy(command), accountId, reason } }]);
};

/** Takes back a link that was recorded by mistake. */
export const unlinkAccount = (
  command: PersonCommandOf<'UnlinkAccount'>,
  state: PersonState,
): PersonDecision => {
  const { accountId, reason } = command;
  if (!state.accounts.includes(accountId)) return NO_CHANGE;
  return ok([{ type: 'AccountUnlinked', data: { ...saidBy(command), accountId, reason } }]);
};

/** The last day that a calendar date can name: an open end. */
export const LAST_DAY = '9999-12-31';
