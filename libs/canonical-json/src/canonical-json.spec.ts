import fc from 'fast-check';
import { CANONICAL_DEPTH_MAX, NotCanonical, canonicalize } from './canonical-json.js';

const json = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    fc.constant(null),
    fc.boolean(),
    fc.maxSafeInteger(),
    fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC')),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.string({ maxLength: 6 }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

describe('canonical JSON', () => {
  it('orders keys by UTF-16 code units and writes no white space', () => {
    const value = { '\u20ac': 1, '\r': 2, '1': 3, '\ud83d\ude00': 4, '\u0080': 5, ö: 6 };
    expect(canonicalize(value)).toBe(
      '{"\\r":2,"1":3,"\u0080":5,"ö":6,"\u20ac":1,"\ud83d\ude00":4}',
    );
  });

  it('escapes control characters as RFC 8785 asks', () => {
    expect(canonicalize('\u20ac$\u000f\nA\'B"\\"/')).toBe('"\u20ac$\\u000f\\nA\'B\\"\\\\\\"/"');
  });

  it.each([
    ['a float', { a: 0.5 }, '/a'],
    ['an unsafe integer', [2 ** 53], '/0'],
    ['NaN', { a: [Number.NaN] }, '/a/0'],
    ['undefined', { a: { b: undefined } }, '/a/b'],
    ['a date', { at: new Date(0) }, '/at'],
    ['a lone surrogate', { a: '\ud800' }, '/a'],
    ['text that is not NFC', { a: 'e\u0301' }, '/a'],
    ['a bigint', { 'x/y': 1n }, '/x~1y'],
  ])('refuses %s and names the place', (_name, value, pointer) => {
    expect(() => canonicalize(value)).toThrow(expect.objectContaining({ pointer }) as Error);
  });

  it('refuses nesting beyond the limit instead of exhausting the stack', () => {
    let value: unknown = 0;
    for (let depth = 0; depth <= CANONICAL_DEPTH_MAX; depth += 1) value = [value];
    expect(() => canonicalize(value)).toThrow(NotCanonical);
  });

  it('parses back to an equal value, and equal values have equal text', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalize(value);
        expect(canonicalize(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});
