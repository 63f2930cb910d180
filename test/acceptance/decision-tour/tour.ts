import { z } from 'zod';
import type { ApiCaller } from '../../support/api-caller.js';
import { callerWith, signIn } from '../../support/api-caller.js';
import { startProduct } from '../../support/product.js';

/** Somebody of the demo who is signed in, with the id the log knows them by. */
export interface Visitor extends ApiCaller {
  readonly personId: string;
}

/** One running product for the whole tour, and who takes part in it. */
export interface Tour {
  readonly url: string;
  /** Signs a demo person in, once, by the first part of the address: `paula.pm`. */
  readonly as: (name: string) => Promise<Visitor>;
  /** Asks with a token that somebody gave a program. */
  readonly withToken: (token: string) => ApiCaller;
  readonly stop: () => Promise<void>;
}

const me = z.object({ personId: z.string() });

export const startTour = async (): Promise<Tour> => {
  const product = await startProduct();
  const signedIn = new Map<string, Promise<Visitor>>();
  const visit = async (name: string): Promise<Visitor> => {
    const caller = await signIn(product.url, `${name}@demo.test`);
    return { ...caller, personId: me.parse((await caller.get('/me')).body).personId };
  };
  return {
    url: product.url,
    as: (name) => {
      const visitor = signedIn.get(name) ?? visit(name);
      signedIn.set(name, visitor);
      return visitor;
    },
    withToken: (token) => callerWith(product.url, token),
    stop: product.stop,
  };
};
