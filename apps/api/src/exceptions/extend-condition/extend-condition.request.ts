import type { InitiativeCommand } from '@tollgate/lifecycle';
import { CalendarDate, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { ConditionPath } from '../../initiatives/paths.js';

/** Body of `POST /initiatives/{id}/conditions/{conditionId}/extension`. */
export class ExtendConditionRequest {
  @CalendarDate({
    description: 'Later than the present date and than today',
    example: '2027-04-30',
  })
  readonly dueOn!: string;

  @Text({ max: 5_000, lines: true, example: 'The other side signs in April' })
  readonly reason!: string;

  toCommand({ conditionId }: ConditionPath, { actor, now }: Asked): InitiativeCommand {
    const { dueOn, reason } = this;
    return { type: 'ExtendCondition', actor, now, conditionId, dueOn, reason };
  }
}
