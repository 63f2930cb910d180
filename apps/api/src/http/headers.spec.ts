import { acceptsJson } from './accept.js';
import { CursorCodec } from './cursor.js';
import { derivedId } from './derived-id.js';
import { alreadyHas, etagOf, pinnedVersion } from './etag.js';
import { httpCommandId, requestHashOf } from './idempotency.js';
import { isForeign, isOwnHost } from './own-origin.js';
import { waitAskedMs } from './prefer.js';
import { HttpProblem } from './problem.js';
import { traceFrom } from './trace.js';

const statusOf = (act: () => unknown): number => {
  try {
    act();
  } catch (error) {
    if (error instanceof HttpProblem) return error.status;
    throw error;
  }
  return 0;
};

describe('entity tags', () => {
  it('pin exactly the version they were given out for', () => {
    expect(pinnedVersion(etagOf(7))).toBe(7);
    expect(pinnedVersion('*')).toBeUndefined();
  });

  it.each([['7'], ['"7", "8"'], ['"7'], ['']])('400: %s is not one tag', (tag) => {
    expect(statusOf(() => pinnedVersion(tag))).toBe(400);
  });

  it.each([['W/"7"'], ['"abc"'], ['"07"'], ['""']])('412: %s never matches', (tag) => {
    expect(statusOf(() => pinnedVersion(tag))).toBe(412);
  });

  it('are compared weakly for If-None-Match', () => {
    expect(alreadyHas('"1", W/"2"', '"2"')).toBe(true);
    expect(alreadyHas('*', '"2"')).toBe(true);
    expect(alreadyHas('"22"', '"2"')).toBe(false);
    expect(alreadyHas(undefined, '"2"')).toBe(false);
  });
});

describe('Prefer', () => {
  it.each([
    ['wait=3', 3_000],
    ['respond-async, wait=3', 3_000],
    ['wait', 2_000],
    ['WAIT = "4"', 4_000],
    ['wait=9999', 10_000],
    ['return=minimal', undefined],
    ['waiting=3', undefined],
    [undefined, undefined],
  ])('%s asks to wait %s ms', (prefer, waitMs) => {
    expect(waitAskedMs(prefer)).toBe(waitMs);
  });
});

describe('Accept', () => {
  it.each([
    [undefined, true],
    ['*/*', true],
    ['text/html, */*;q=0.1', true],
    ['application/problem+json', true],
    ['application/json;q=0', false],
    ['application/json;q=0.0, text/html', false],
    ['application/jsonp', false],
    ['image/png', false],
  ])('%s leaves room for JSON: %s', (accept, expected) => {
    expect(acceptsJson(accept)).toBe(expected);
  });
});

describe('the origin of a request', () => {
  const host = 'tollgate.example:4000';

  it('is ours, or no browser’s', () => {
    expect(isForeign('POST', { host })).toBe(false);
    expect(isForeign('POST', { host, origin: 'http://tollgate.example:4000' })).toBe(false);
    expect(isForeign('POST', { host, 'sec-fetch-site': 'none' })).toBe(false);
    expect(isForeign('GET', { host, 'sec-fetch-site': 'cross-site' })).toBe(false);
  });

  it.each(['http://tollgate.example', 'https://evil.example', 'null', 'rubbish'])(
    'is foreign with Origin: %s',
    (origin) => {
      expect(isForeign('POST', { host, origin })).toBe(true);
    },
  );

  it('is known by the name it was called under', () => {
    const loopback = { boundToLoopback: true, publicHost: undefined };
    expect(
      ['localhost:4000', '127.0.0.1', '[::1]:4000'].every((name) => isOwnHost(name, loopback)),
    ).toBe(true);
    expect(isOwnHost('evil.example:4000', loopback)).toBe(false);
    expect(isOwnHost(undefined, loopback)).toBe(false);
    const behindProxy = { boundToLoopback: false, publicHost: 'tollgate.example' };
    expect(isOwnHost('Tollgate.Example', behindProxy)).toBe(true);
    expect(isOwnHost('10.0.0.7', behindProxy)).toBe(false);
    expect(isOwnHost('anything', { boundToLoopback: false, publicHost: undefined })).toBe(true);
  });
});

describe('page cursors', () => {
  const codec = new CursorCodec('a secret');

  it('come back as they went out, for their own scope and secret only', () => {
    const cursor = codec.encode('scope', ['x', 1]);
    expect(codec.decode('scope', cursor)).toEqual(['x', 1]);
    expect(statusOf(() => codec.decode('other', cursor))).toBe(400);
    expect(statusOf(() => new CursorCodec('another').decode('scope', cursor))).toBe(400);
  });

  it('400: whatever was not given out', () => {
    for (const cursor of ['', 'abc', 'A'.repeat(40), '🙂'.repeat(20)]) {
      expect(statusOf(() => codec.decode('scope', cursor))).toBe(400);
    }
  });
});

describe('identities of a command', () => {
  it('fit into the log, however long route and key are', () => {
    const id = httpCommandId(
      `per_${'0'.repeat(32)}`,
      'POST /a/very/long/route'.repeat(20),
      'k'.repeat(255),
    );
    expect(Buffer.byteLength(id)).toBeLessThanOrEqual(200);
  });

  it('keep route and key apart', () => {
    expect(httpCommandId('p', 'POST /a', 'b')).not.toBe(httpCommandId('p', 'POST /', 'ab'));
  });

  it('give a retry the same derived id, another purpose another one', () => {
    expect(derivedId('initiative', 'c')).toBe(derivedId('initiative', 'c'));
    expect(derivedId('initiative', 'c')).not.toBe(derivedId('evidence', 'c'));
    expect(derivedId('initiative', 'c')).toMatch(/^[0-9a-f]{12}8[0-9a-f]{3}[89ab][0-9a-f]{15}$/);
  });

  it('hash path and body whatever the order of members', () => {
    const left = requestHashOf({ a: '1', b: '2' }, { x: 1, y: [2] });
    expect(requestHashOf({ b: '2', a: '1' }, { y: [2], x: 1 })).toBe(left);
    expect(requestHashOf({ a: '1', b: '3' }, { x: 1, y: [2] })).not.toBe(left);
  });
});

describe('traces', () => {
  const parent = '4bf92f3577b34da6a3ce929d0e0e4736';

  it('go on under a new span', () => {
    const trace = traceFrom(`00-${parent}-00f067aa0ba902b7-01`);
    expect(trace).toMatchObject({
      traceId: parent,
      traceparent: `00-${parent}-${trace.spanId}-01`,
    });
    expect(trace.spanId).not.toBe('00f067aa0ba902b7');
  });

  it.each([
    undefined,
    'rubbish',
    `ff-${parent}-00f067aa0ba902b7-01`,
    `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`,
    `00-${parent}-${'0'.repeat(16)}-01`,
  ])('begin anew after %s', (traceparent) => {
    expect(traceFrom(traceparent).traceId).not.toBe(parent);
    expect(traceFrom(traceparent).traceId).toMatch(/^[0-9a-f]{32}$/);
  });

  it('never share an id', () => {
    const ids = Array.from({ length: 2_000 }, () => traceFrom(undefined).traceId);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
