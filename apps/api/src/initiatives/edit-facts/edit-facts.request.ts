import type { FactValue, InitiativeCommand } from '@tollgate/lifecycle';
import { ApiProperty } from '@nestjs/swagger';
import { ruled } from '../../http/fields.js';
import type { Asked } from '../initiative-commands.js';
import { FACTS_MAX, areFactChanges, factFrom } from './facts.js';

/** Body of `PATCH /initiatives/{id}/case`. */
export class EditFactsRequest {
  @ruled(
    {
      name: 'facts',
      says: `must be an object of 1 to ${FACTS_MAX} facts, each a text, whole number, boolean, list of texts, money or null`,
      holds: areFactChanges,
    },
    {},
  )
  @ApiProperty({
    type: 'object',
    minProperties: 1,
    maxProperties: FACTS_MAX,
    additionalProperties: { anyOf: [{ $ref: '#/components/schemas/FactValue' }, { type: 'null' }] },
    selfRequired: true,
    description: 'Facts to set by key; null clears one. Money is decimal text with its currency.',
    example: {
      problem: 'Returning a device takes four calls',
      budget: { amount: '1250000.00', currency: 'EUR' },
    },
  })
  readonly changes!: Readonly<Record<string, unknown>>;

  toCommand({ actor, now }: Asked): InitiativeCommand {
    const changes: Record<string, FactValue | null> = {};
    for (const [key, value] of Object.entries(this.changes)) changes[key] = factFrom(value) ?? null;
    return { type: 'EditFacts', actor, now, changes };
  }
}
