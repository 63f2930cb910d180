import type { RateCommand } from '@tollgate/lifecycle';
import type { Asked } from '../../commands/command-runner.js';
import { CalendarDate, Text, WholeNumber, field } from '../../http/fields.js';

const CURRENCY = /^[A-Z]{3}$/;

const Currency = (description: string, example: string): PropertyDecorator =>
  field(
    {
      name: 'currency',
      says: 'must be a currency of ISO 4217, e.g. EUR',
      holds: (value) => typeof value === 'string' && CURRENCY.test(value),
      schema: { type: 'string', pattern: '^[A-Z]{3}$' },
    },
    { description, example },
  );

/** Body of `POST /exchange-rates`. */
export class RecordRateRequest {
  @Currency('What is exchanged', 'USD')
  readonly from!: string;

  @Currency('What it is worth it in', 'EUR')
  readonly to!: string;

  @WholeNumber({
    min: 1,
    max: Number.MAX_SAFE_INTEGER,
    example: 9_235,
    description: 'One minor unit of `from` is worth numerator/denominator minor units of `to`',
  })
  readonly numerator!: number;

  @WholeNumber({ min: 1, max: Number.MAX_SAFE_INTEGER, example: 10_000 })
  readonly denominator!: number;

  @CalendarDate({ description: 'Day of the rate, not after today', example: '2026-11-23' })
  readonly asOf!: string;

  @Text({ max: 200, description: 'Who published it', example: 'ECB reference rates' })
  readonly source!: string;

  toCommand({ actor, now }: Asked): RateCommand {
    const { from, to, numerator, denominator, asOf, source } = this;
    return { type: 'RecordRate', actor, now, from, to, numerator, denominator, asOf, source };
  }
}
