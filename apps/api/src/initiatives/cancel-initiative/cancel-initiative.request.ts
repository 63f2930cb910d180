import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/cancellation`. */
export class CancelInitiativeRequest {
  @Text({ max: 5_000, lines: true, example: 'Bought instead of built' })
  readonly reason!: string;

  toCommand({ actor, now }: Asked): InitiativeCommand {
    return { type: 'CancelInitiative', actor, now, reason: this.reason };
  }
}
