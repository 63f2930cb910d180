import { ok, reject } from '@tollgate/event-sourcing';
import { isCalendarDate } from '../../sla/calendar-date.js';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import type { Decision } from '../decision.js';
import { NOTHING, isBlank, saidIn } from '../decision.js';
import { gateUnderWork } from '../gate-access.js';
import type { InitiativeRejection } from '../rejections.js';
import type { Evidence, InitiativeState } from '../state.js';

/**
 * Adds evidence for a gate and the criteria it speaks to. It strengthens a case under review and changes
 * nothing that was frozen. Who finds evidence does not thereby become an author.
 */
export const addEvidence = (
  command: CommandOf<'AddEvidence'>,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  const { evidenceId, gate, criteria, kind, title, source, asOf, link, digest } = command;
  const access = gateUnderWork(state, template, gate);
  if (!access.ok) return access;
  const unknown = criteria.find((key) => !access.value.criteria.some((known) => known.key === key));
  if (unknown !== undefined) return reject({ kind: 'CriterionUnknown', gate, criterion: unknown });
  const refusal = refuseIncomplete(command);
  if (refusal) return reject(refusal);
  const present = state.evidence.find((evidence) => evidence.evidenceId === evidenceId);
  if (present) {
    return saysTheSame(present, command)
      ? NOTHING
      : reject({ kind: 'EvidenceAlreadyExists', evidenceId });
  }
  const said = saidIn(command);
  return ok([
    {
      type: 'EvidenceAdded',
      data: { ...said, evidenceId, gate, criteria, kind, title, source, asOf, link, digest },
    },
  ]);
};

const refuseIncomplete = (command: CommandOf<'AddEvidence'>): InitiativeRejection | undefined => {
  if (isBlank(command.evidenceId)) return { kind: 'ReasonRequired', field: 'evidenceId' };
  if (isBlank(command.title)) return { kind: 'ReasonRequired', field: 'title' };
  if (isBlank(command.source)) return { kind: 'ReasonRequired', field: 'source' };
  return isCalendarDate(command.asOf)
    ? undefined
    : { kind: 'EvidenceDateInvalid', evidenceId: command.evidenceId, asOf: command.asOf };
};

const saysTheSame = (present: Evidence, asked: CommandOf<'AddEvidence'>): boolean =>
  present.gate === asked.gate &&
  present.criteria.join() === asked.criteria.join() &&
  present.kind === asked.kind &&
  present.title === asked.title &&
  present.source === asked.source &&
  present.asOf === asked.asOf &&
  present.link === asked.link &&
  present.digest === asked.digest;
