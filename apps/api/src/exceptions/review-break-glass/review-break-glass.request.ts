import type { InitiativeCommand } from '@tollgate/lifecycle';
import { CONDITIONS_MAX, ConditionRequest } from '../../gates/condition.request.js';
import { Choice, Text } from '../../http/fields.js';
import { Parts } from '../../http/part-fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { BreakGlassPath } from '../exception-paths.js';

const FINDINGS = ['justified', 'notJustified'] as const;

/** Body of `POST …/break-glass/{breakGlassId}/review`. */
export class ReviewBreakGlassRequest {
  @Choice(FINDINGS, { example: 'justified' })
  readonly outcome!: (typeof FINDINGS)[number];

  @Text({ max: 5_000, lines: true, example: 'There was no other way to restore payments' })
  readonly reason!: string;

  @Parts(() => ConditionRequest, {
    max: CONDITIONS_MAX,
    optional: true,
    description: 'What has to be done about it; required with notJustified',
  })
  readonly followUp?: readonly ConditionRequest[];

  toCommand({ gate, breakGlassId }: BreakGlassPath, { actor, now }: Asked): InitiativeCommand {
    const { outcome, reason } = this;
    const followUp = (this.followUp ?? []).map((condition) => condition.toTerms());
    const place = { gate, breakGlassId };
    return { type: 'ReviewBreakGlass', actor, now, ...place, outcome, reason, followUp };
  }
}
