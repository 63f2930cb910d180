import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, saidIn } from '../decision.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import { gateOfWork } from '../waivers/waiver-place.js';

/** Marks a checklist item as done, with proof where there is one. */
export const completeChecklistItem = (
  command: CommandOf<'CompleteChecklistItem'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, item, proof } = command;
  const access = gateOfWork(state, template, {
    gate,
    subject: { kind: 'checklistItem', key: item },
  });
  if (!access.ok) return access;
  if (!access.value.checklist.some(({ key }) => key === item)) {
    return reject({ kind: 'ChecklistItemUnknown', gate, item });
  }
  const mark = progressOf(state, gate).checklist[item];
  if (mark?.status === 'done' && mark.proof === proof) return NOTHING;
  return ok([{ type: 'ChecklistItemCompleted', data: { ...saidIn(command), gate, item, proof } }]);
};
