import type { CommandOf } from '@tollgate/lifecycle';
import { OUTCOMES } from '@tollgate/lifecycle';
import { CalendarDate, Choice, Key, ListOf, Text } from '../../http/fields.js';
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

  @CalendarDate({ optional: true, description: 'With a proposed hold: when to wake up' })
  readonly holdUntil?: string;

  @Key({ optional: true, description: 'With a proposed recycle: gate whose stage is done again' })
  readonly recycleTo?: string;

  @ListOf('line', {
    max: 50,
    optional: true,
    description: 'With a proposed kill: what is worth keeping',
  })
  readonly salvage?: readonly string[];

  toCommand({ gate }: GatePath, { actor, now }: Asked): CommandOf<'SubmitGate'> {
    return {
      type: 'SubmitGate',
      actor,
      now,
      gate,
      proposedOutcome: this.proposedOutcome ?? 'go',
      note: this.note ?? '',
      holdUntil: this.holdUntil ?? null,
      recycleTo: this.recycleTo ?? null,
      salvage: this.salvage ?? [],
    };
  }
}
