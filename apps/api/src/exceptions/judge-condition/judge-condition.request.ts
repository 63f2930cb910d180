import type { CommandOf } from '@tollgate/lifecycle';
import { Choice, Text } from '../../http/fields.js';
import type { Asked } from '../../initiatives/initiative-commands.js';
import type { ConditionPath } from '../../initiatives/paths.js';

const VERDICTS = ['verified', 'sentBack'] as const;

/** Body of `POST /initiatives/{id}/conditions/{conditionId}/verification`. */
export class JudgeConditionRequest {
  @Choice(VERDICTS, { example: 'verified' })
  readonly verdict!: (typeof VERDICTS)[number];

  @Text({
    max: 5_000,
    lines: true,
    optional: true,
    description: 'Required with sentBack: what the proof lacks',
    example: 'The annex is missing',
  })
  readonly reason?: string;

  /** `setterLeft` is filled in from the log before the decision. */
  toCommand(
    { conditionId }: ConditionPath,
    { actor, now }: Asked,
  ): CommandOf<'VerifyCondition'> | CommandOf<'SendBackConditionProof'> {
    const judgement = { actor, now, conditionId, setterLeft: false };
    return this.verdict === 'verified'
      ? { type: 'VerifyCondition', ...judgement }
      : { type: 'SendBackConditionProof', ...judgement, reason: this.reason ?? '' };
  }
}
