import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/resumption`. */
export class ResumeInitiativeRequest {
  @Text({ max: 5_000, lines: true, example: 'Budget was freed' })
  readonly reason!: string;

  toCommand({ actor, now }: Asked): InitiativeCommand {
    return { type: 'ResumeInitiative', actor, now, reason: this.reason };
  }
}
