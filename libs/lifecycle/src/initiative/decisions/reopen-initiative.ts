import { ok, reject } from '@tollgate/event-sourcing';
import { findGate, gateIndex } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { isBlank, saidIn } from '../decision.js';
import { stageEntered } from '../gate-decided.js';
import type { InitiativeState } from '../state.js';

/** Takes a killed or cancelled initiative up again, at the gate where it ended or before it, in a new round. */
export const reopenInitiative = (
  command: CommandOf<'ReopenInitiative'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { phase } = state;
  if (phase.kind !== 'killed' && phase.kind !== 'cancelled') {
    return reject({ kind: 'NotReopenable', phase: phase.kind });
  }
  const gate = findGate(template, command.gate);
  if (!gate) return reject({ kind: 'GateUnknown', gate: command.gate });
  if (gateIndex(template, gate.key) > gateIndex(template, phase.gate)) {
    return reject({ kind: 'ReopenTargetInvalid', gate: gate.key, endedAt: phase.gate });
  }
  const { reason } = command;
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  const said = saidIn(command);
  return ok([
    { type: 'InitiativeReopened', data: { ...said, gate: gate.key, reason } },
    stageEntered(state, gate, { ...said, because: 'reopened' }),
  ]);
};
