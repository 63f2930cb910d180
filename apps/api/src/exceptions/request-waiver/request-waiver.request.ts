import type { CommandOf, WaiverSubject } from '@tollgate/lifecycle';
import { CalendarDate, PersonId, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { GatePath } from '../../initiatives/paths.js';

/** Body of `POST …/criteria/{criterion}/waivers` and its sisters. */
export class RequestWaiverRequest {
  @Text({ max: 5_000, lines: true, example: 'The study ends in April' })
  readonly reason!: string;

  @PersonId({ description: 'Who answers for what is left undone; never grants the waiver' })
  readonly ownerId!: string;

  @CalendarDate({ description: 'Last day of the waiver', example: '2027-04-30' })
  readonly until!: string;

  toCommand(
    { gate }: GatePath,
    { actor, now }: Asked,
    waiver: { readonly waiverId: string; readonly subject: WaiverSubject },
  ): CommandOf<'RequestWaiver'> {
    const { reason, ownerId, until } = this;
    return { type: 'RequestWaiver', actor, now, gate, ...waiver, reason, ownerId, until };
  }
}
