import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { frozenPart, outdatesReview } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { gateUnderWork } from '../gate-access.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';

/** Takes back that an item is done or does not apply, with the reason; a review that froze it ends. */
export const reopenChecklistItem = (
  command: CommandOf<'ReopenChecklistItem'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, item, reason } = command;
  const access = gateUnderWork(state, template, gate);
  if (!access.ok) return access;
  if (!access.value.checklist.some(({ key }) => key === item)) {
    return reject({ kind: 'ChecklistItemUnknown', gate, item });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (!Object.hasOwn(progressOf(state, gate).checklist, item)) return NOTHING;
  const content = frozenPart(state, gate, `checklist/${item}`);
  return ok([
    { type: 'ChecklistItemReopened', data: { ...saidIn(command), gate, item, reason } },
    ...outdatesReview(command, state, { facts: [], content }),
  ]);
};
