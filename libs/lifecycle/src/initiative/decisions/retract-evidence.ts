import { ok, reject } from '@tollgate/event-sourcing';
import { frozenPart, outdatesReview } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { refuseUnlessActive } from '../gate-access.js';
import type { InitiativeState } from '../state.js';

/** Declares evidence void, with the reason. It stays in the record; a review that froze it ends. */
export const retractEvidence = (
  command: CommandOf<'RetractEvidence'>,
  state: InitiativeState,
): Decision => {
  const { evidenceId, reason } = command;
  const refusal = refuseUnlessActive(state);
  if (refusal) return reject(refusal);
  const evidence = state.evidence.find((candidate) => candidate.evidenceId === evidenceId);
  if (!evidence) return reject({ kind: 'EvidenceUnknown', evidenceId });
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (evidence.retractedAt !== null) return NOTHING;
  const content = frozenPart(state, evidence.gate, `evidence/${evidenceId}`);
  return ok([
    { type: 'EvidenceRetracted', data: { ...saidIn(command), evidenceId, reason } },
    ...outdatesReview(command, state, { facts: [], content }),
  ]);
};
