import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { authorship, frozenPart, outdatesReview, refuseAuthorWithVote } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { progressOf } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import { gateOfWork } from '../waivers/waiver-place.js';

/** Adds a deliverable, or a new version of one that is there; the new version ends a review of the old one. */
export const addDeliverable = (
  command: CommandOf<'AddDeliverable'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { gate, deliverable, title, link, digest } = command;
  const access = gateOfWork(state, template, {
    gate,
    subject: { kind: 'deliverable', key: deliverable },
  });
  if (!access.ok) return access;
  if (!access.value.deliverables.some(({ key }) => key === deliverable)) {
    return reject({ kind: 'DeliverableUnknown', gate, deliverable });
  }
  if (isBlank(title)) return reject({ kind: 'ReasonRequired', field: 'title' });
  const refusal = refuseAuthorWithVote(command.actor.personId, state, template);
  if (refusal) return reject(refusal);
  const present = progressOf(state, gate).deliverables[deliverable];
  if (present?.title === title && present.link === link && present.digest === digest) {
    return NOTHING;
  }
  const replaced = present ? frozenPart(state, gate, `deliverable/${deliverable}`) : [];
  return ok([
    ...authorship(command, state),
    {
      type: 'DeliverableAdded',
      data: { ...saidIn(command), gate, deliverable, title, link, digest },
    },
    ...outdatesReview(command, state, { facts: [], content: replaced }),
  ]);
};
