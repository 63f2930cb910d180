import type { Decider, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { ExchangeRate } from '../../approval/approval-records.js';
import type { Asked } from '../../initiative/command-form.js';
import type { Named, Said } from '../../initiative/event-form.js';
import { isCalendarDate } from '../../sla/calendar-date.js';

/** One stream keeps all rates of an organisation. */
export const RATES_STREAM = 'dir_rates';

/** A rate, once recorded, stays; a better one for the same date follows it and counts from then on. */
export type RateEvent = Named<'RateRecorded', Said & ExchangeRate>;

export type RateCommand = Asked<'RecordRate', ExchangeRate>;

export type RateRejection =
  | {
      readonly kind: 'NotPermitted';
      readonly personId: string;
      readonly needs: {
        readonly roles: readonly string[];
        readonly functions: readonly string[];
        readonly persons: readonly string[];
      };
    }
  | { readonly kind: 'RateInvalid'; readonly field: string; readonly rule: string };

/** Every recorded rate, oldest first. */
export type RatesState = { readonly rates: readonly ExchangeRate[] };

const RATE_KEEPERS: readonly string[] = [
  'finance-partner',
  'cfo',
  'process-owner',
  'administrator',
];

/** The organisation's exchange rates: data that money is compared by, kept by finance. */
export const ratesDecider: Decider<RatesState, RateCommand, RateEvent, RateRejection> = {
  initialState: { rates: [] },
  evolve: (state, { type, data }) =>
    type === 'RateRecorded' ? { rates: [...state.rates, rateIn(data)] } : state,
  decide: (command, state) => {
    const { actor, now } = command;
    const rate = rateIn(command);
    if (!actor.roles.some((role) => RATE_KEEPERS.includes(role))) {
      const needs = { roles: RATE_KEEPERS, functions: [], persons: [] };
      return reject({ kind: 'NotPermitted', personId: actor.personId, needs });
    }
    const valid = refuseRate(rate, now);
    if (!valid.ok) return valid;
    const before = rateOn(state, rate, rate.asOf);
    return before && isSame(before, rate)
      ? ok([])
      : ok([{ type: 'RateRecorded', data: { by: actor.personId, at: now, ...rate } }]);
  },
};

/**
 * The rate from one currency to another that counts on a date: the newest as-of date not after it, and of
 * several for that date the one recorded last. Undefined where none is known; nothing is inverted or chained.
 */
export const rateOn = (
  { rates }: RatesState,
  { from, to }: Pick<ExchangeRate, 'from' | 'to'>,
  date: string,
): ExchangeRate | undefined =>
  rates
    .filter((rate) => rate.from === from && rate.to === to && rate.asOf <= date)
    .reduce<ExchangeRate | undefined>(
      (best, rate) => (best && best.asOf > rate.asOf ? best : rate),
      undefined,
    );

const rateIn = ({
  from,
  to,
  numerator,
  denominator,
  asOf,
  source,
}: ExchangeRate): ExchangeRate => ({
  from,
  to,
  numerator,
  denominator,
  asOf,
  source,
});

const CURRENCY = /^[A-Z]{3}$/;

const refuseRate = (rate: ExchangeRate, now: string): Result<undefined, RateRejection> => {
  const refused = (field: string, rule: string) =>
    reject({ kind: 'RateInvalid', field, rule } as const);
  if (!CURRENCY.test(rate.from)) return refused('from', 'is a currency of ISO 4217');
  if (!CURRENCY.test(rate.to) || rate.to === rate.from) {
    return refused('to', 'is another currency of ISO 4217');
  }
  if (!isPositive(rate.numerator)) return refused('numerator', 'is a whole number above 0');
  if (!isPositive(rate.denominator)) return refused('denominator', 'is a whole number above 0');
  if (!isCalendarDate(rate.asOf) || rate.asOf > now.slice(0, 10)) {
    return refused('asOf', 'is a date not after today');
  }
  return rate.source.trim() === ''
    ? refused('source', 'names where the rate is from')
    : ok(undefined);
};

const isPositive = (value: number): boolean => Number.isSafeInteger(value) && value > 0;

const isSame = (one: ExchangeRate, other: ExchangeRate): boolean =>
  one.numerator === other.numerator &&
  one.denominator === other.denominator &&
  one.asOf === other.asOf &&
  one.source === other.source;
