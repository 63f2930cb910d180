import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { frozenPart, outdatesReview } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import { gateOfWork } from '../waivers/waiver-place.js';

/**
 * Says that an item does not apply here, with the reason. An item that a review froze as done is thereby
 * taken back, so the review ends.
 */
export const markChecklistItemNotApplicable = (
  command: CommandOf<'MarkChecklistItemNotApplicable'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, item, reason } = command;
  const access = gateOfWork(state, template, {
    gate,
    subject: { kind: 'checklistItem', key: item },
  });
  if (!access.ok) return access;
  if (!access.value.checklist.some(({ key }) => key === item)) {
    return reject({ kind: 'ChecklistItemUnknown', gate, item });
  }
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  const mark = progressOf(state, gate).checklist[item];
  if (mark?.status === 'notApplicable' && mark.reason === reason) return NOTHING;
  const content = mark?.status === 'done' ? frozenPart(state, gate, `checklist/${item}`) : [];
  return ok([
    {
      type: 'ChecklistItemMarkedNotApplicable',
      data: { ...saidIn(command), gate, item, reason },
    },
    ...outdatesReview(command, state, { facts: [], content }),
  ]);
};
