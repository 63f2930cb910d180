import { ApiProperty } from '@nestjs/swagger';
import { criterionRuleSchema } from '@tollgate/criteria';
import type { CriterionRule } from '@tollgate/criteria';
import { Choice, ruled } from '../../http/fields.js';
import { CRITERION_RULE } from '../../resources/criterion-rule.js';

const KINDS = ['must', 'should'] as const;

/** Body of `POST …/rule-trials`. */
export class TryRuleRequest {
  @ruled(
    {
      name: 'rule',
      says: 'must be a rule of kind typed, points, scale or cel, see docs/guides/criteria.md',
      holds: (value) => criterionRuleSchema.safeParse(value).success,
    },
    {},
  )
  @ApiProperty({
    allOf: [{ $ref: CRITERION_RULE }],
    selfRequired: true,
    example: { kind: 'cel', expression: 'evidence.size() >= 8' },
  })
  readonly rule!: unknown;

  @Choice(KINDS, {
    description: 'A must-meet criterion is met or not, a should-meet one is scored',
    example: 'must',
  })
  readonly criterion!: (typeof KINDS)[number];

  toRule(): CriterionRule {
    return criterionRuleSchema.parse(this.rule);
  }
}
