import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { frozenByReview, outdatesReview } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING } from '../decision.js';
import { gateUnderWork } from '../gate-access.js';
import type { InitiativeState } from '../state.js';
import { evidenceEvent, refuseEvidence, saysTheSame } from './evidence-terms.js';
import { isCurrent } from './freshness.js';

/**
 * Puts newer evidence in the place of older. The older stays in the record and in every decision that it
 * was frozen into; a review that froze it ends, because its votes were given on something else.
 */
export const refreshEvidence = (
  command: CommandOf<'RefreshEvidence'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { evidenceId, supersedes } = command;
  const old = state.evidence.find((evidence) => evidence.evidenceId === supersedes);
  if (!old) return reject({ kind: 'EvidenceUnknown', evidenceId: supersedes });
  const access = gateUnderWork(state, template, old.gate);
  if (!access.ok) return access;
  const gate = access.value;
  const refusal = refuseEvidence(command, { gate, kind: old.kind });
  if (refusal) return reject(refusal);
  const event = evidenceEvent(
    { ...command, owner: command.owner ?? old.owner ?? old.by },
    { gate, criteria: old.criteria, kind: old.kind },
  );
  const present = state.evidence.find((evidence) => evidence.evidenceId === evidenceId);
  if (present) {
    return saysTheSame(present, event)
      ? NOTHING
      : reject({ kind: 'EvidenceAlreadyExists', evidenceId });
  }
  if (!isCurrent(old)) {
    const { retractedAt, superseded } = old;
    const by = superseded?.evidenceId ?? null;
    return reject({ kind: 'EvidenceNotCurrent', evidenceId: supersedes, retractedAt, by });
  }
  const content = frozenByReview(state, supersedes);
  return ok([event, ...outdatesReview(command, state, { facts: [], content })]);
};
