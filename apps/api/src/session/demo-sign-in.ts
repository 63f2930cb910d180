import type { DirectoryPerson, EmailLookup } from '@tollgate/read-models';
import { findPersonByEmail } from '@tollgate/read-models';
import { createHash, timingSafeEqual } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Password of every demo persona; printed at start, so it protects nothing and must never leave loopback. */
const DEMO_PASSWORD = 'demo';

/** Sign-in for trying Tollgate out. Exists only in demo mode on a loopback address. */
export class DemoSignIn {
  readonly #reader: DataSource;
  readonly #lookupOf: EmailLookup;
  readonly #enabled: boolean;

  constructor(reader: DataSource, lookupOf: EmailLookup, enabled: boolean) {
    this.#reader = reader;
    this.#lookupOf = lookupOf;
    this.#enabled = enabled;
  }

  get enabled(): boolean {
    return this.#enabled;
  }

  /** The same for every persona, and no secret. */
  get password(): string {
    return DEMO_PASSWORD;
  }

  /** The active person with this address, if the password is right. */
  async personOf(email: string, password: string): Promise<DirectoryPerson | undefined> {
    const right = timingSafeEqual(digest(password), digest(DEMO_PASSWORD));
    const person = await findPersonByEmail(this.#reader, this.#lookupOf, email);
    return right ? person : undefined;
  }
}

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();
