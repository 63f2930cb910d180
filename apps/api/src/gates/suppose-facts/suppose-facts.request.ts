import { ApiProperty } from '@nestjs/swagger';
import type { FactValue } from '@tollgate/lifecycle';
import { CalendarDate, ruled } from '../../http/fields.js';
import { FACTS_MAX, areFactChanges, factFrom } from '../../initiatives/edit-facts/facts.js';

/** Body of `POST …/what-if`. */
export class SupposeFactsRequest {
  @ruled(
    {
      name: 'facts',
      says: `must be an object of 1 to ${FACTS_MAX} facts, each a text, whole number, boolean, list of texts, money or null`,
      holds: areFactChanges,
    },
    { optional: true },
  )
  @ApiProperty({
    type: 'object',
    minProperties: 1,
    maxProperties: FACTS_MAX,
    additionalProperties: { anyOf: [{ $ref: '#/components/schemas/FactValue' }, { type: 'null' }] },
    selfRequired: false,
    description: 'Facts to suppose, by key; null supposes that one is not given.',
    example: { budget: { amount: '900000.00', currency: 'EUR' } },
  })
  readonly changes?: Readonly<Record<string, unknown>>;

  @CalendarDate({ optional: true, description: 'Day to suppose that it is; today when left out' })
  readonly on?: string;

  supposedChanges(): Readonly<Record<string, FactValue | null>> {
    return Object.fromEntries(
      Object.entries(this.changes ?? {}).map(([key, value]) => [key, factFrom(value) ?? null]),
    );
  }
}
