import { createHmac, timingSafeEqual } from 'node:crypto';
import { httpProblem } from './problem.js';

const MAC_BYTES = 16;
const CURSOR = /^[A-Za-z0-9_-]{24,1000}$/;

/**
 * Page cursors: opaque and signed, so that nobody can build one that reads what a filter would hide or that
 * smuggles values into a query. `scope` binds a cursor to the list and filter it came from.
 */
export class CursorCodec {
  readonly #secret: string;

  constructor(secret: string) {
    this.#secret = secret;
  }

  encode(scope: string, position: unknown): string {
    const payload = Buffer.from(JSON.stringify(position), 'utf8');
    return Buffer.concat([this.#mac(scope, payload), payload]).toString('base64url');
  }

  /** @throws {HttpProblem} 400 for a cursor that this list did not give out. */
  decode(scope: string, cursor: string): unknown {
    const bytes = CURSOR.test(cursor) ? Buffer.from(cursor, 'base64url') : Buffer.alloc(0);
    const payload = bytes.subarray(MAC_BYTES);
    const mac = bytes.subarray(0, MAC_BYTES);
    if (mac.length !== MAC_BYTES || !timingSafeEqual(mac, this.#mac(scope, payload))) {
      throw httpProblem('malformed-request', {
        detail: 'The cursor does not belong to this list and filter. Start again without one.',
        errors: [
          { pointer: 'query:cursor', code: 'cursor', message: 'was not given out for this list' },
        ],
      });
    }
    return JSON.parse(payload.toString('utf8'));
  }

  #mac(scope: string, payload: Uint8Array): Buffer {
    return createHmac('sha256', this.#secret)
      .update(`cursor:${scope}\u0000`)
      .update(payload)
      .digest()
      .subarray(0, MAC_BYTES);
  }
}
