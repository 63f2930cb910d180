import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Key, Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/reopening`. */
export class ReopenInitiativeRequest {
  @Key({ description: 'Gate whose stage is entered again', example: 'problem_defined' })
  readonly gate!: string;

  @Text({ max: 5_000, lines: true, example: 'The market changed' })
  readonly reason!: string;

  toCommand({ actor, now }: Asked): InitiativeCommand {
    return { type: 'ReopenInitiative', actor, now, gate: this.gate, reason: this.reason };
  }
}
