import { ok, reject } from '@tollgate/event-sourcing';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { isBlank, saidIn } from '../decision.js';
import type { InitiativeState } from '../state.js';

/** Ends a Hold before its date, with the reason; the stage goes on in the same round. */
export const resumeInitiative = (
  command: CommandOf<'ResumeInitiative'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { phase } = state;
  if (phase.kind !== 'onHold') return reject({ kind: 'NotOnHold', phase: phase.kind });
  const { reason } = command;
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  const { gate, round } = phase;
  const stage = findGate(template, gate)?.stage ?? gate;
  const said = saidIn(command);
  return ok([
    { type: 'InitiativeResumed', data: { ...said, gate, round, reason } },
    { type: 'StageEntered', data: { ...said, gate, round, stage, because: 'resumed' } },
  ]);
};
