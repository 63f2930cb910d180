import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text, WholeNumber } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';

/** Body of `POST …/gates/{gate}/votes/withdrawal`. */
export class WithdrawVoteRequest {
  @WholeNumber({ min: 1, max: 1_000_000, description: 'The submission you voted on', example: 1 })
  readonly submission!: number;

  @Text({ max: 5_000, lines: true, example: 'I read the numbers wrong' })
  readonly reason!: string;

  toCommand({ gate }: GatePath, { actor, now }: Asked): InitiativeCommand {
    const { submission, reason } = this;
    return { type: 'WithdrawVote', actor, now, gate, submission, reason };
  }
}
