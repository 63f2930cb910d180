import type { JsonObject } from '@tollgate/canonical-json';
import type { Decider } from '../decider.js';
import type { EventCatalogue } from '../event-catalogue.js';
import { ok, reject } from '../result.js';

/** The smallest aggregate with a rule that depends on its past: an account that is never overdrawn. */
export type AccountEvent =
  | { readonly type: 'MoneyPaidIn'; readonly data: Payment }
  | { readonly type: 'MoneyPaidOut'; readonly data: Payment };

/** A type, not an interface: event data are JSON objects, and an interface is never one to the compiler. */
export type Payment = {
  readonly cents: number;
  /** Personal: belongs to the acting person. */
  readonly note?: string;
};

export type AccountCommand =
  | { readonly type: 'PayIn'; readonly payment: Payment }
  | { readonly type: 'PayOut'; readonly payments: readonly Payment[] };

export interface Account {
  readonly cents: number;
  readonly payments: number;
}

export interface Overdrawn {
  readonly kind: 'Overdrawn';
  readonly missingCents: number;
}

export const accountDecider: Decider<Account, AccountCommand, AccountEvent, Overdrawn> = {
  initialState: { cents: 0, payments: 0 },
  decide: (command, account) => {
    switch (command.type) {
      case 'PayIn':
        return ok(
          command.payment.cents === 0 ? [] : [{ type: 'MoneyPaidIn', data: command.payment }],
        );
      case 'PayOut': {
        const total = command.payments.reduce((sum, { cents }) => sum + cents, 0);
        if (total > account.cents) {
          return reject({ kind: 'Overdrawn', missingCents: total - account.cents });
        }
        return ok(command.payments.map((data) => ({ type: 'MoneyPaidOut', data })));
      }
    }
  },
  evolve: (account, event) => ({
    cents:
      event.type === 'MoneyPaidIn'
        ? account.cents + event.data.cents
        : account.cents - event.data.cents,
    payments: account.payments + 1,
  }),
};

export const paidIn = (cents: number, note?: string): AccountEvent => ({
  type: 'MoneyPaidIn',
  data: { cents, ...(note !== undefined && { note }) },
});

export const paidOut = (cents: number): AccountEvent => ({ type: 'MoneyPaidOut', data: { cents } });

/** Version 1 of both events counted whole euros; version 2 counts cents. */
export const accountCatalogue: EventCatalogue = {
  describe: (type) =>
    type === 'MoneyPaidIn' || type === 'MoneyPaidOut'
      ? { schemaVersion: 2, personal: [{ pointer: '/note', subject: 'actor' }] }
      : undefined,
  upcast: (type, schemaVersion, data) => ({
    type,
    data: schemaVersion === 1 ? inCents(data) : data,
  }),
};

const inCents = ({ euros, ...rest }: JsonObject): JsonObject => ({
  ...rest,
  cents: Number(euros) * 100,
});
