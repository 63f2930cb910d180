import { ok, reject } from '@tollgate/event-sourcing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING } from '../decision.js';
import { gateUnderWork } from '../gate-access.js';
import type { InitiativeState } from '../state.js';
import { evidenceEvent, refuseEvidence, saysTheSame } from './evidence-terms.js';

/**
 * Adds evidence for a gate and the criteria it speaks to. It strengthens a case under review and changes
 * nothing that was frozen. Who finds evidence does not thereby become an author.
 */
export const addEvidence = (
  command: CommandOf<'AddEvidence'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { evidenceId, criteria, kind } = command;
  const access = gateUnderWork(state, template, command.gate);
  if (!access.ok) return access;
  const gate = access.value;
  const unknown = criteria.find((key) => !gate.criteria.some((known) => known.key === key));
  if (unknown !== undefined) {
    return reject({ kind: 'CriterionUnknown', gate: gate.key, criterion: unknown });
  }
  const refusal = refuseEvidence(command, { gate, kind });
  if (refusal) return reject(refusal);
  const event = evidenceEvent(command, { gate, criteria, kind });
  const present = state.evidence.find((evidence) => evidence.evidenceId === evidenceId);
  if (!present) return ok([event]);
  return saysTheSame(present, event)
    ? NOTHING
    : reject({ kind: 'EvidenceAlreadyExists', evidenceId });
};
