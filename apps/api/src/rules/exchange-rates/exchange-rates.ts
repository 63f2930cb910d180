import type { EventStore } from '@tollgate/event-sourcing';
import { FoldCache, fold } from '@tollgate/event-sourcing';
import type { RateCommand, RateEvent, RatesState } from '@tollgate/lifecycle';
import { RATES_STREAM, rateOn, ratesDecider } from '@tollgate/lifecycle';
import type { Answer, Asked, CommandRunner } from '../../commands/command-runner.js';
import type { Exchange } from '../../http/exchange.js';
import { rateProblem } from '../rejections/rate-rejections.js';

type Rate = RatesState['rates'][number];

/** The organisation's exchange rates: recorded by finance, read by whoever submits. */
export class ExchangeRates {
  readonly #runner: CommandRunner;
  readonly #store: EventStore;
  readonly #folds = new FoldCache<RatesState>();

  constructor(runner: CommandRunner, store: EventStore) {
    this.#runner = runner;
    this.#store = store;
  }

  /** Decides, records and answers. @throws {HttpProblem} for everything but success. */
  record(exchange: Exchange, asked: Asked, command: RateCommand): Promise<Answer<Rate>> {
    const { from, to, numerator, denominator, asOf, source } = command;
    return this.#runner.run(exchange, asked, {
      decider: ratesDecider,
      category: 'rates',
      folds: this.#folds,
      refuse: rateProblem,
      stream: RATES_STREAM,
      command,
      answer: () => ({
        location: '/api/v1/exchange-rates',
        resource: { from, to, numerator, denominator, asOf, source },
      }),
    });
  }

  /** Every recorded rate, newest first. */
  async list(): Promise<readonly Rate[]> {
    const { rates } = await this.#recorded();
    return rates.toReversed();
  }

  /** The rate from one currency to another that counts on a date, `YYYY-MM-DD`; undefined where none does. */
  async on(
    currencies: { readonly from: string; readonly to: string },
    date: string,
  ): Promise<Rate | undefined> {
    return rateOn(await this.#recorded(), currencies, date);
  }

  async #recorded(): Promise<RatesState> {
    const { events } = await this.#store.readStream<RateEvent>(RATES_STREAM);
    return fold(
      ratesDecider.evolve,
      ratesDecider.initialState,
      events.map(({ event }) => event),
    );
  }
}
