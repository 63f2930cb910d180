import type { InitiativeCommand } from '@tollgate/lifecycle';
import { OUTCOMES } from '@tollgate/lifecycle';
import { Choice, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';

/** Body of `POST …/gates/{gate}/submissions`. */
export class SubmitGateRequest {
  @Choice(OUTCOMES, {
    optional: true,
    description: 'What the team asks for; go when left out',
    example: 'go',
  })
  readonly proposedOutcome?: (typeof OUTCOMES)[number];

  @Text({ max: 10_000, lines: true, optional: true, example: 'Ready for your decision' })
  readonly note?: string;

  toCommand({ gate }: GatePath, { actor, now }: Asked): InitiativeCommand {
    return {
      type: 'SubmitGate',
      actor,
      now,
      gate,
      proposedOutcome: this.proposedOutcome ?? 'go',
      note: this.note ?? '',
    };
  }
}
