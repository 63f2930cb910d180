import type { InitiativeCommand } from '@tollgate/lifecycle';
import { Choice, Text, WholeNumber } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { CriterionPath } from '../../initiatives/paths.js';

const VERDICTS = ['met', 'notMet'] as const;

/** Body of `POST …/criteria/{criterion}/assessments`. */
export class AssessCriterionRequest {
  @Choice(VERDICTS, { example: 'met' })
  readonly verdict!: (typeof VERDICTS)[number];

  @WholeNumber({ min: 0, max: 100, optional: true, description: 'For a scored criterion' })
  readonly score?: number;

  @Text({ max: 5_000, lines: true, example: 'Eleven independent customers, see evidence' })
  readonly reason!: string;

  toCommand({ gate, criterion }: CriterionPath, { actor, now }: Asked): InitiativeCommand {
    return {
      type: 'AssessCriterion',
      actor,
      now,
      gate,
      criterion,
      verdict: this.verdict,
      score: this.score ?? null,
      reason: this.reason,
    };
  }
}
