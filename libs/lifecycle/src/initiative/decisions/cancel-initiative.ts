import { ok, reject } from '@tollgate/event-sourcing';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import type { InitiativeState } from '../state.js';

/** Gives an initiative up outside any gate, with the reason. An open review ends undecided. */
export const cancelInitiative = (
  command: CommandOf<'CancelInitiative'>,
  state: InitiativeState,
): Decision => {
  if (state.phase.kind === 'cancelled') return NOTHING;
  const refusal = refuseUnlessActive(state);
  if (refusal) return reject(refusal);
  const { reason } = command;
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  return ok([{ type: 'InitiativeCancelled', data: { ...saidIn(command), reason } }]);
};
