import type { CommandOf } from '@tollgate/lifecycle';
import { PersonId, Text } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';

/** Body of `POST /initiatives/{id}/sponsor`. */
export class NameSponsorRequest {
  @PersonId({ description: 'Who stands for the initiative towards the organisation' })
  readonly personId!: string;

  @Text({ max: 5_000, lines: true, example: 'Answers for the product line' })
  readonly reason!: string;

  toCommand({ actor, now }: Asked): CommandOf<'NameSponsor'> {
    const { personId, reason } = this;
    return { type: 'NameSponsor', actor, now, personId, reason };
  }
}
