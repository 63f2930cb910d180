import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';
import type { ConditionPath } from '../paths.js';

/** Body of `POST /initiatives/{id}/conditions/{conditionId}/resolution`. */
export class MeetConditionRequest {
  @Text({
    max: 5_000,
    lines: true,
    description: 'What shows that it is met',
    example: 'Contract signed on 3 March',
  })
  readonly proof!: string;

  toCommand({ conditionId }: ConditionPath, { actor, now }: Asked): InitiativeCommand {
    return { type: 'MeetCondition', actor, now, conditionId, proof: this.proof };
  }
}
