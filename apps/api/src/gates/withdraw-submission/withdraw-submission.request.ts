import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { SubmissionPath } from '../../initiatives/paths.js';

/** Body of `POST …/submissions/{submission}/withdrawal`. */
export class WithdrawSubmissionRequest {
  @Text({ max: 5_000, lines: true, example: 'The numbers have changed' })
  readonly reason!: string;

  toCommand({ gate, submission }: SubmissionPath, { actor, now }: Asked): InitiativeCommand {
    return { type: 'WithdrawSubmission', actor, now, gate, submission, reason: this.reason };
  }
}
