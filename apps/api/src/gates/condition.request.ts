import type { ConditionTerms } from '@tollgate/lifecycle';
import { CalendarDate, PersonId, Text, field } from '../http/fields.js';

/** A promise that a conditional approval rests on. */
export class ConditionRequest {
  @field(
    {
      name: 'conditionId',
      says: 'must be 1 to 100 letters, digits, or . _ : -',
      holds: (value) => typeof value === 'string' && /^[A-Za-z0-9_.:-]{1,100}$/.test(value),
      schema: { type: 'string', pattern: '^[A-Za-z0-9_.:-]{1,100}$' },
    },
    { description: 'Name of your choice, unique in the initiative', example: 'legal-review' },
  )
  readonly conditionId!: string;

  @Text({ max: 2_000, lines: true, example: 'Legal confirms the return terms' })
  readonly text!: string;

  @PersonId({ description: 'Who has to see to it' })
  readonly ownerId!: string;

  @CalendarDate({ example: '2027-01-31' })
  readonly dueOn!: string;

  toTerms(): ConditionTerms {
    const { conditionId, text, ownerId, dueOn } = this;
    return { conditionId, text, ownerId, dueOn };
  }
}

export const CONDITIONS_MAX = 20;
