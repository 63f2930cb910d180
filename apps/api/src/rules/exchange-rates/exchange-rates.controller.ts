import { Body, Controller, Get, Post } from '@nestjs/common';
import { z } from 'zod';
import type { Answer } from '../../commands/command-runner.js';
import { CommandRunner } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { calendarDate, listOf, receipt } from '../../resources/values.js';
import { ExchangeRates } from './exchange-rates.js';
import { RecordRateRequest } from './record-rate.request.js';

export const exchangeRateSchema = z
  .strictObject({
    from: z.string(),
    to: z.string(),
    numerator: z.int(),
    denominator: z.int(),
    asOf: calendarDate,
    source: z.string(),
  })
  .meta({ id: 'RecordedExchangeRate' });

export const exchangeRateRecorded = exchangeRateSchema
  .extend({ receipt: receipt.nullable() })
  .meta({ id: 'ExchangeRateRecorded' });

export const exchangeRateList = z
  .strictObject({ data: listOf(exchangeRateSchema) })
  .meta({ id: 'ExchangeRateList' });

@Controller('exchange-rates')
@AccessFor('signedIn')
export class ExchangeRatesController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly rates: ExchangeRates,
  ) {}

  @Get()
  @Documented({
    summary: 'List the exchange rates',
    description: 'Newest first. A submission is compared by the newest rate not after its day.',
    answer: exchangeRateList,
  })
  async listExchangeRates(): Promise<z.infer<typeof exchangeRateList>> {
    return { data: await this.rates.list() };
  }

  @Post()
  @Documented({
    summary: 'Record an exchange rate',
    description:
      'An exact fraction of whole numbers. What was submitted before keeps the rate it was compared by.',
    answer: exchangeRateRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  recordExchangeRate(
    @Body() body: RecordRateRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<z.infer<typeof exchangeRateSchema>>> {
    const asked = this.runner.asked(exchange);
    return this.rates.record(exchange, asked, body.toCommand(asked));
  }
}
