import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { DeliverablePath } from '../../initiatives/paths.js';

/** Body of `POST …/deliverables/{deliverable}/withdrawal`. */
export class WithdrawDeliverableRequest {
  @Text({ max: 5_000, lines: true, example: 'A newer version is being written' })
  readonly reason!: string;

  toCommand({ gate, deliverable }: DeliverablePath, { actor, now }: Asked): InitiativeCommand {
    return { type: 'WithdrawDeliverable', actor, now, gate, deliverable, reason: this.reason };
  }
}
