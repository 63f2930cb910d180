import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';
import type { EvidencePath } from '../paths.js';

/** Body of `POST /initiatives/{id}/evidence/{evidenceId}/retraction`. */
export class RetractEvidenceRequest {
  @Text({ max: 5_000, lines: true, example: 'The sample was too small' })
  readonly reason!: string;

  toCommand({ evidenceId }: EvidencePath, { actor, now }: Asked): InitiativeCommand {
    return { type: 'RetractEvidence', actor, now, evidenceId, reason: this.reason };
  }
}
