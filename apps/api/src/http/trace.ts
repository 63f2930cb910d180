import { randomBytes } from 'node:crypto';

/** Where a request stands in a distributed trace (W3C Trace Context). Ids are lower-case hex. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
  /** The `traceparent` to answer with and to pass on. */
  readonly traceparent: string;
}

const TRACEPARENT = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(?:-.*)?$/;
const ZERO_TRACE = '0'.repeat(32);
const ZERO_SPAN = '0'.repeat(16);
const POOL_BYTES = 24 * 256;

let pool = Buffer.alloc(0);
let used = 0;

// One call to the system's generator fills 256 requests; a call for each would cost more than the parsing.
const randomHex = (bytes: number): string => {
  if (used + bytes > pool.length) {
    pool = randomBytes(POOL_BYTES);
    used = 0;
  }
  const hex = pool.toString('hex', used, used + bytes);
  used += bytes;
  return hex;
};

/** Continues the caller's trace when `traceparent` is valid (W3C Trace Context §3.2), else starts one. */
export const traceFrom = (traceparent: string | undefined): Trace => {
  const [, traceId, parentSpan, flags] = TRACEPARENT.exec(traceparent ?? '') ?? [];
  const continues = traceId !== undefined && traceId !== ZERO_TRACE && parentSpan !== ZERO_SPAN;
  const id = continues ? traceId : randomHex(16);
  const spanId = randomHex(8);
  return { traceId: id, spanId, traceparent: `00-${id}-${spanId}-${continues ? flags : '00'}` };
};
