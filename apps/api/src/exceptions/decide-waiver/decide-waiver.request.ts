import type { InitiativeCommand } from '@tollgate/lifecycle';
import { CalendarDate, Choice, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { WaiverPath } from '../exception-paths.js';

const VERDICTS = ['granted', 'refused'] as const;

/** Body of `POST …/waivers/{waiverId}/decision`. */
export class DecideWaiverRequest {
  @Choice(VERDICTS, { example: 'granted' })
  readonly verdict!: (typeof VERDICTS)[number];

  @Text({ max: 5_000, lines: true, example: 'The risk is small until the study ends' })
  readonly reason!: string;

  @CalendarDate({
    optional: true,
    description: 'With granted: an earlier last day than the one asked for',
  })
  readonly until?: string;

  toCommand({ gate, waiverId }: WaiverPath, { actor, now }: Asked): InitiativeCommand {
    const decided = { actor, now, gate, waiverId, reason: this.reason };
    return this.verdict === 'granted'
      ? {
          type: 'GrantWaiver',
          ...decided,
          ...(this.until !== undefined && { until: this.until }),
        }
      : { type: 'RefuseWaiver', ...decided };
  }
}

/** Body of `POST …/waivers/{waiverId}/revocation`. */
export class RevokeWaiverRequest {
  @Text({ max: 5_000, lines: true, example: 'The study was stopped' })
  readonly reason!: string;

  toCommand({ gate, waiverId }: WaiverPath, { actor, now }: Asked): InitiativeCommand {
    return { type: 'RevokeWaiver', actor, now, gate, waiverId, reason: this.reason };
  }
}
