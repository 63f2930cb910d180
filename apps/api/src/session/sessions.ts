import type { Instant } from '@tollgate/event-sourcing';
import { askingStore } from '@tollgate/event-store-postgres';
import type { ActingPerson } from '@tollgate/lifecycle';
import type { IncomingHttpHeaders } from 'node:http';
import type { Pool, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { httpProblem } from '../http/problem.js';
import { cookieValue, sessionCookieName } from './session-cookie.js';
import { makeSessionToken, sessionToken, sessionTokenHash } from './session-token.js';

/** ASVS 7.3.1 and 7.3.2: unused for half an hour, or twelve hours old, a session is over. */
export const SESSION_IDLE_S = 30 * 60;
export const SESSION_ABSOLUTE_S = 12 * 60 * 60;

/** How late `last_seen_at` may be, so that reading does not write on every request. */
const SEEN_EVERY_MS = 60_000;

/** How the token travels: in a cookie that scripts cannot read, or shown once to the caller. */
export type SessionCarrier = 'cookie' | 'bearer';

/** Whoever is behind a request, with roles and functions as the directory has them now. */
export interface SignedIn {
  readonly person: ActingPerson;
  readonly carrier: SessionCarrier;
  /** Name of the program that this person gave the token to; undefined where he asks himself. */
  readonly program: string | undefined;
  readonly tokenHash: Buffer;
  readonly expiresAt: Instant;
}

interface SignedInRow {
  readonly person_id: string;
  readonly carrier: SessionCarrier;
  readonly last_seen_at: Date;
  readonly expires_at: Date;
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  readonly program: string | null;
}

/** Sessions in `app.session`. Tokens are opaque; the database keeps only their hashes. */
export class Sessions {
  readonly #pool: Pool;
  readonly #now: () => Instant;
  readonly secureCookie: boolean;

  constructor(pool: Pool, now: () => Instant, secureCookie: boolean) {
    this.#pool = pool;
    this.#now = now;
    this.secureCookie = secureCookie;
  }

  /**
   * Who sends this request.
   *
   * @throws {HttpProblem} 401 when nobody does: no token, an unknown or expired one, or a person who left.
   */
  async signedIn(headers: IncomingHttpHeaders): Promise<SignedIn> {
    const token = this.#tokenOf(headers);
    if (token === undefined) throw signInRequired();
    const tokenHash = sessionTokenHash(token);
    const now = this.#now();
    const { rows } = await this.#query<SignedInRow>({
      name: 'find-signed-in',
      text: 'select * from app.find_signed_in($1, $2, make_interval(secs => $3))',
      values: [tokenHash, now, SESSION_IDLE_S],
    });
    const row = rows[0];
    if (!row) throw signInRequired();
    if (Date.parse(now) - row.last_seen_at.getTime() > SEEN_EVERY_MS)
      await this.#seen(tokenHash, now);
    return {
      person: {
        personId: row.person_id,
        roles: row.roles,
        functions: row.functions,
        ...(row.program !== null && { viaToken: true }),
      },
      carrier: row.carrier,
      program: row.program ?? undefined,
      tokenHash,
      expiresAt: row.expires_at.toISOString(),
    };
  }

  /** Begins a session, for the person or for a program of his, and returns its token, the only time it is ever seen. */
  async begin(
    personId: string,
    carrier: SessionCarrier,
    program?: string,
  ): Promise<{ readonly token: string; readonly expiresAt: Instant }> {
    const token = makeSessionToken();
    const now = this.#now();
    const expiresAt = new Date(Date.parse(now) + SESSION_ABSOLUTE_S * 1_000).toISOString();
    await this.#query({
      text: `with over as (delete from app.session where expires_at <= $4)
        insert into app.session (token_hash, person_id, carrier, created_at, last_seen_at, expires_at, program)
        values ($1, $2, $3, $4, $4, $5, $6)`,
      values: [sessionTokenHash(token), personId, carrier, now, expiresAt, program ?? null],
    });
    return { token, expiresAt };
  }

  /** Ends the session at once; harmless when it is over already. */
  async end(tokenHash: Buffer): Promise<void> {
    await this.#query({
      text: 'delete from app.session where token_hash = $1',
      values: [tokenHash],
    });
  }

  /** Ends whatever session these headers name, for a sign-in that replaces it. */
  async endThatOf(headers: IncomingHttpHeaders): Promise<void> {
    const token = this.#tokenOf(headers);
    if (token !== undefined) await this.end(sessionTokenHash(token));
  }

  async #seen(tokenHash: Buffer, now: Instant): Promise<void> {
    await this.#query({
      text: 'update app.session set last_seen_at = $2 where token_hash = $1',
      values: [tokenHash, now],
    });
  }

  #query<Row extends QueryResultRow>(query: QueryConfig): Promise<QueryResult<Row>> {
    return askingStore(() => this.#pool.query<Row>(query));
  }

  #tokenOf(headers: IncomingHttpHeaders): string | undefined {
    const { authorization } = headers;
    // A request that names a bearer token means that one, whatever cookie came along.
    if (authorization !== undefined)
      return sessionToken(/^Bearer +(\S+) *$/i.exec(authorization)?.[1]);
    return sessionToken(cookieValue(headers.cookie, sessionCookieName(this.secureCookie)));
  }
}

const signInRequired = (): Error =>
  httpProblem('sign-in-required', { headers: { 'www-authenticate': 'Bearer realm="tollgate"' } });
