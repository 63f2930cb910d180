import { Key, field } from '../http/fields.js';
import { isInitiativeId } from '../http/field-rules.js';
import { PathNumber } from '../http/path-number.js';

const InitiativeId = (): PropertyDecorator =>
  field(
    {
      name: 'initiativeId',
      says: 'must be an initiative id, ini_ and 32 hex digits',
      holds: isInitiativeId,
      schema: { type: 'string', pattern: '^ini_[0-9a-f]{32}$' },
    },
    { description: 'Id of the initiative', example: 'ini_0197f3a2b4c58d6e8f90a1b2c3d4e5f6' },
  );

/** `/initiatives/{initiativeId}` */
export class InitiativePath {
  @InitiativeId()
  readonly initiativeId!: string;

  get url(): string {
    return `/api/v1/initiatives/${this.initiativeId}`;
  }
}

/** `…/gates/{gate}` */
export class GatePath extends InitiativePath {
  @Key({ description: 'Key of a gate of the pinned template', example: 'problem_defined' })
  readonly gate!: string;

  get gateUrl(): string {
    return `${this.url}/gates/${this.gate}`;
  }
}

/** `…/submissions/{submission}` */
export class SubmissionPath extends GatePath {
  @PathNumber({ description: 'Number of the submission at this gate', example: 1 })
  readonly submission!: number;
}

/** `…/submissions/{submission}/diff/{other}` */
export class SubmissionDiffPath extends SubmissionPath {
  @PathNumber({ description: 'Number of the submission to compare it to', example: 2 })
  readonly other!: number;
}

/** `…/deliverables/{deliverable}` */
export class DeliverablePath extends GatePath {
  @Key({ description: 'Key of the deliverable in the template' })
  readonly deliverable!: string;
}

/** `…/criteria/{criterion}` */
export class CriterionPath extends GatePath {
  @Key({ description: 'Key of the criterion in the template' })
  readonly criterion!: string;
}

/** `…/checklist/{item}` */
export class ChecklistItemPath extends GatePath {
  @Key({ description: 'Key of the checklist item in the template' })
  readonly item!: string;
}

/** `…/evidence/{evidenceId}` */
export class EvidencePath extends InitiativePath {
  @field(
    {
      name: 'evidenceId',
      says: 'must be an evidence id',
      holds: (value) => typeof value === 'string' && /^[A-Za-z0-9_.:-]{1,200}$/.test(value),
      schema: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,200}$' },
    },
    { description: 'Id of the evidence' },
  )
  readonly evidenceId!: string;
}

/** `…/conditions/{conditionId}` */
export class ConditionPath extends InitiativePath {
  @field(
    {
      name: 'conditionId',
      says: 'must be a condition id',
      holds: (value) => typeof value === 'string' && /^[A-Za-z0-9_.:-]{1,200}$/.test(value),
      schema: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,200}$' },
    },
    { description: 'Id of the condition' },
  )
  readonly conditionId!: string;
}
