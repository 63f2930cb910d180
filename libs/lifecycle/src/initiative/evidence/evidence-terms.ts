import { isCalendarDate } from '../../sla/calendar-date.js';
import type { GateDefinition } from '../../templates/lifecycle-template.js';
import type { CommandOf } from '../commands.js';
import { isBlank, saidIn } from '../decision.js';
import type { InitiativeEvent } from '../events.js';
import type { InitiativeRejection } from '../rejections.js';
import type { Evidence } from '../state.js';
import type { EvidenceKind } from './evidence-kinds.js';
import { SHELF_LIFE_DAYS_MAX, templateShelfLife } from './freshness.js';

type Stated = CommandOf<'AddEvidence' | 'RefreshEvidence'>;

/** What new evidence is for. */
export interface EvidencePlace {
  readonly gate: GateDefinition;
  readonly criteria: readonly string[];
  readonly kind: EvidenceKind;
}

/** Refuses evidence that lacks a part, has no date that exists, or would be fresh longer than the template allows. */
export const refuseEvidence = (
  command: Stated,
  { gate, kind }: Pick<EvidencePlace, 'gate' | 'kind'>,
): InitiativeRejection | undefined => {
  const { evidenceId, title, source, asOf, file, digest } = command;
  if (isBlank(evidenceId)) return { kind: 'ReasonRequired', field: 'evidenceId' };
  if (isBlank(title)) return { kind: 'ReasonRequired', field: 'title' };
  if (isBlank(source)) return { kind: 'ReasonRequired', field: 'source' };
  if (!isCalendarDate(asOf)) return { kind: 'EvidenceDateInvalid', evidenceId, asOf };
  if (file && digest !== null && digest !== file.fileId) {
    return { kind: 'EvidenceFileMismatch', evidenceId, fileId: file.fileId };
  }
  return refuseShelfLife(command, templateShelfLife(gate, kind));
};

const refuseShelfLife = (
  { shelfLifeDays }: Stated,
  shelfLifeDaysMax = SHELF_LIFE_DAYS_MAX,
): InitiativeRejection | undefined =>
  shelfLifeDays === undefined ||
  (Number.isInteger(shelfLifeDays) && shelfLifeDays >= 1 && shelfLifeDays <= shelfLifeDaysMax)
    ? undefined
    : { kind: 'ShelfLifeInvalid', shelfLifeDays, shelfLifeDaysMax };

/** The event of new evidence; the shelf life is frozen into it, so that it never follows a template. */
export const evidenceEvent = (
  command: Stated,
  { gate, criteria, kind }: EvidencePlace,
): InitiativeEvent => {
  const { evidenceId, title, source, asOf, link, file, owner } = command;
  const shelfLifeDays = command.shelfLifeDays ?? templateShelfLife(gate, kind);
  return {
    type: 'EvidenceAdded',
    data: {
      ...saidIn(command),
      evidenceId,
      gate: gate.key,
      criteria,
      kind,
      title,
      source,
      asOf,
      link,
      digest: file?.fileId ?? command.digest,
      ...(file && { file }),
      ...(shelfLifeDays !== undefined && { shelfLifeDays }),
      ...(owner !== undefined && { owner }),
      ...(command.type === 'RefreshEvidence' && { supersedes: command.supersedes }),
    },
  };
};

/** Whether evidence that is there already is what is being said again. */
export const saysTheSame = (present: Evidence, asked: InitiativeEvent): boolean =>
  asked.type === 'EvidenceAdded' &&
  present.gate === asked.data.gate &&
  present.criteria.join() === asked.data.criteria.join() &&
  present.kind === asked.data.kind &&
  present.title === asked.data.title &&
  present.source === asked.data.source &&
  present.asOf === asked.data.asOf &&
  present.link === asked.data.link &&
  present.digest === asked.data.digest &&
  present.shelfLifeDays === asked.data.shelfLifeDays &&
  present.owner === asked.data.owner &&
  present.supersedes === asked.data.supersedes;
