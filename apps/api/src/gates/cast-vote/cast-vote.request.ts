import type { CommandOf } from '@tollgate/lifecycle';
import { Choice, Digest, Key, PersonId, Text, WholeNumber } from '../../http/fields.js';
import { Parts } from '../../http/part-fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';
import { CONDITIONS_MAX, ConditionRequest } from '../condition.request.js';

const CHOICES = ['approve', 'approveWithConditions', 'sendBack', 'reject', 'abstain'] as const;

/** Body of `POST …/gates/{gate}/votes`. */
export class CastVoteRequest {
  @WholeNumber({ min: 1, max: 1_000_000, description: 'The submission you looked at', example: 1 })
  readonly submission!: number;

  @Digest({ description: 'Its commitment: you vote on exactly what was frozen' })
  readonly commitment!: string;

  @Choice(CHOICES, { example: 'approve' })
  readonly choice!: (typeof CHOICES)[number];

  @Text({ max: 5_000, lines: true, example: 'The problem is real and worth solving' })
  readonly reason!: string;

  @Text({
    max: 300,
    optional: true,
    description: 'What your signature means',
    example: 'approval of the problem',
  })
  readonly meaning?: string;

  @Parts(() => ConditionRequest, { max: CONDITIONS_MAX, optional: true })
  readonly conditions?: readonly ConditionRequest[];

  @Key({ optional: true, description: 'Seat to take when your roles fit several' })
  readonly seat?: string;

  @PersonId({
    optional: true,
    description: 'Whose lent right you vote with; see `GET /delegations`. Your own when left out',
  })
  readonly onBehalfOf?: string;

  toCommand({ gate }: GatePath, { actor, now }: Asked): CommandOf<'CastVote'> {
    return {
      type: 'CastVote',
      actor,
      now,
      gate,
      submission: this.submission,
      commitment: this.commitment,
      choice: this.choice,
      reason: this.reason,
      meaning: this.meaning ?? `${this.choice} of submission ${this.submission} at ${gate}`,
      conditions: (this.conditions ?? []).map((condition) => condition.toTerms()),
      ...(this.seat !== undefined && { seat: this.seat }),
      ...(this.onBehalfOf !== undefined && { onBehalfOf: this.onBehalfOf }),
    };
  }
}
