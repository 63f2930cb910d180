import { createHash, randomBytes } from 'node:crypto';

const TOKEN_BYTES = 32;
const TOKEN = /^tgs_[A-Za-z0-9_-]{43}$/;

/** A fresh opaque token of 256 bits from the system's generator; the prefix lets secret scanners find it. */
export const makeSessionToken = (): string =>
  `tgs_${randomBytes(TOKEN_BYTES).toString('base64url')}`;

/** What is kept of a token. A plain hash suffices: 256 random bits cannot be guessed from it. */
export const sessionTokenHash = (token: string): Buffer =>
  createHash('sha256').update(token).digest();

/** The token if it has a token's form, so that nothing else is ever looked up. */
export const sessionToken = (text: string | undefined): string | undefined =>
  text !== undefined && TOKEN.test(text) ? text : undefined;
