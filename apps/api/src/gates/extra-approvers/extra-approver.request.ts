import type { CommandOf } from '@tollgate/lifecycle';
import { PersonId, Text, WholeNumber } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import { GatePath } from '../../initiatives/paths.js';

/** `…/gates/{gate}/approvers/{personId}` */
export class ApproverPath extends GatePath {
  @PersonId({ description: 'The extra approver' })
  readonly personId!: string;
}

/** Body of `POST …/gates/{gate}/approvers`. */
export class AddApproverRequest {
  @WholeNumber({ min: 1, max: 1_000_000, description: 'The submission under review', example: 1 })
  readonly submission!: number;

  @PersonId({ description: 'Who is asked beside those whom the rule names' })
  readonly personId!: string;

  @Text({ max: 5_000, lines: true, example: 'The case touches payments' })
  readonly reason!: string;

  toCommand({ gate }: GatePath, { actor, now }: Asked): CommandOf<'AddApprover'> {
    const { submission, personId, reason } = this;
    return { type: 'AddApprover', actor, now, gate, submission, personId, reason };
  }
}

/** Body of `POST …/gates/{gate}/approvers/{personId}/removal`. */
export class RemoveApproverRequest {
  @WholeNumber({ min: 1, max: 1_000_000, description: 'The submission under review', example: 1 })
  readonly submission!: number;

  @Text({ max: 5_000, lines: true, example: 'On leave until May' })
  readonly reason!: string;

  toCommand({ gate, personId }: ApproverPath, { actor, now }: Asked): CommandOf<'RemoveApprover'> {
    const { submission, reason } = this;
    return { type: 'RemoveApprover', actor, now, gate, submission, personId, reason };
  }
}
