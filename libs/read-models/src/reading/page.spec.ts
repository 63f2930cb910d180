import fc from 'fast-check';
import { CursorInvalid, decodeCursor, encodeCursor, pageLimit } from './page.js';

describe('a page', () => {
  it('gives back the cursor it gave out, for the same order', () => {
    const place = fc.record({ value: fc.string(), key: fc.string(), inclusive: fc.boolean() });
    fc.assert(
      fc.property(fc.string(), place, (order, given) => {
        expect(decodeCursor(order, encodeCursor(order, given))).toEqual(given);
      }),
    );
  });

  it.each([
    '',
    'nonsense',
    '%00',
    Buffer.from('{"order":"x"}').toString('base64url'),
    Buffer.from('["title","beyond","a"]').toString('base64url'),
    Buffer.from('["title","beyond","a",7]').toString('base64url'),
    Buffer.from('["title","past","a","b"]').toString('base64url'),
    Buffer.from('["title","beyond","a","b","c"]').toString('base64url'),
    encodeCursor('-title', { value: 'a', key: 'b', inclusive: false }),
  ])('refuses a cursor that this query never gave out: %j', (cursor) => {
    expect(() => decodeCursor('title', cursor)).toThrow(CursorInvalid);
  });

  it.each([
    [undefined, 50],
    [0, 1],
    [-3, 1],
    [7.9, 7],
    [201, 200],
    [1e9, 200],
  ])('of %p rows is bounded to %p', (limit, expected) => {
    expect(pageLimit({ limit })).toBe(expected);
  });
});
