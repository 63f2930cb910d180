import type { InitiativeCommand } from '@tollgate/lifecycle';
import { OUTCOMES } from '@tollgate/lifecycle';
import { CalendarDate, Choice, Key, ListOf, Text, WholeNumber } from '../../http/fields.js';
import { Parts } from '../../http/part-fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';
import { CONDITIONS_MAX, ConditionRequest } from '../condition.request.js';

/** Body of `POST …/gates/{gate}/decisions`. */
export class DecideGateRequest {
  @WholeNumber({
    min: 1,
    max: 1_000_000,
    description: 'The submission that is decided',
    example: 1,
  })
  readonly submission!: number;

  @Choice(OUTCOMES, { example: 'go' })
  readonly outcome!: (typeof OUTCOMES)[number];

  @Text({ max: 5_000, lines: true, example: 'All seats approve' })
  readonly reason!: string;

  @Parts(() => ConditionRequest, { max: CONDITIONS_MAX, optional: true })
  readonly conditions?: readonly ConditionRequest[];

  @CalendarDate({ optional: true, description: 'With hold: when to wake up' })
  readonly holdUntil?: string;

  @Key({ optional: true, description: 'With recycle: gate whose stage is done again' })
  readonly recycleTo?: string;

  @ListOf('line', { max: 50, optional: true, description: 'With kill: what is worth keeping' })
  readonly salvage?: readonly string[];

  toCommand({ gate }: GatePath, { actor, now }: Asked): InitiativeCommand {
    return {
      type: 'DecideGate',
      actor,
      now,
      gate,
      submission: this.submission,
      outcome: this.outcome,
      reason: this.reason,
      conditions: (this.conditions ?? []).map((condition) => condition.toTerms()),
      holdUntil: this.holdUntil ?? null,
      recycleTo: this.recycleTo ?? null,
      salvage: this.salvage ?? [],
    };
  }
}
