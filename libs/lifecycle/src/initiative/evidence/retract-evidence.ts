import { ok, reject } from '@tollgate/event-sourcing';
import { findGate } from '../../templates/find-gate.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { frozenByReview, outdatesReview } from '../case-changes.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import type { InitiativeEvent } from '../events.js';
import { refuseUnlessActive } from '../gate-access.js';
import { stageEntered } from '../gate-decided.js';
import { openReview } from '../gate-progress.js';
import type { InitiativeState } from '../state.js';
import type { Reliance } from './reliance.js';
import { relianceOn } from './reliance.js';

/**
 * Declares evidence void, with the reason. It stays in the record. A review that froze it ends, and every
 * decision that relied on it is reopened: where it was in force, the initiative returns to the stage of its
 * gate. The decisions themselves are never edited.
 */
export const retractEvidence = (
  command: CommandOf<'RetractEvidence'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { evidenceId, reason } = command;
  // What was completed rests on its decisions as well; what was killed or cancelled has nothing to reopen.
  const refusal = state.phase.kind === 'completed' ? undefined : refuseUnlessActive(state);
  if (refusal) return reject(refusal);
  const evidence = state.evidence.find((candidate) => candidate.evidenceId === evidenceId);
  if (!evidence) return reject({ kind: 'EvidenceUnknown', evidenceId });
  if (isBlank(reason)) return reject({ kind: 'ReasonRequired', field: 'reason' });
  if (evidence.retractedAt !== null) return NOTHING;
  const reliance = relianceOn(state, template, evidenceId);
  return ok([
    { type: 'EvidenceRetracted', data: { ...saidIn(command), evidenceId, reason } },
    ...reopenedDecisions(command, reliance),
    ...endOfReview(command, state, reliance),
    ...wayBack(command, state, { template, reliance }),
  ]);
};

const reopenedDecisions = (
  command: CommandOf<'RetractEvidence'>,
  { decisions, evidenceId }: Reliance,
): readonly InitiativeEvent[] =>
  decisions.map(({ gate, round, submission, outcome, inForce }) => ({
    type: 'DecisionReopened',
    data: {
      ...saidIn(command),
      gate,
      round,
      submission,
      outcome,
      evidenceId,
      wasInForce: inForce,
    },
  }));

/** A review ends when it froze the evidence itself, and when it rests on a gate that is no longer passed. */
const endOfReview = (
  command: CommandOf<'RetractEvidence'>,
  state: InitiativeState,
  { evidenceId, returnsTo }: Reliance,
): readonly InitiativeEvent[] => {
  const frozen = frozenByReview(state, evidenceId);
  const undermined = returnsTo !== null && openReview(state) ? [`decision/${returnsTo}`] : [];
  return outdatesReview(command, state, { facts: [], content: [...frozen, ...undermined] });
};

const wayBack = (
  command: CommandOf<'RetractEvidence'>,
  state: InitiativeState,
  { template, reliance }: { readonly template: LifecycleTemplate; readonly reliance: Reliance },
): readonly InitiativeEvent[] => {
  const gate = reliance.returnsTo === null ? undefined : findGate(template, reliance.returnsTo);
  return gate
    ? [stageEntered(state, gate, { ...saidIn(command), because: 'evidenceRetracted' })]
    : [];
};
