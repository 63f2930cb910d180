import fc from 'fast-check';
import { CursorInvalid, decodeCursor, encodeCursor, pageLimit, pageOf } from './page.js';

describe('a page', () => {
  it('gives back the cursor it gave out, for the same order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.string(), (order, value, key) => {
        const end = { order, value, key };
        expect(decodeCursor(encodeCursor(end), order)).toEqual(end);
      }),
    );
  });

  it.each([
    '',
    'nonsense',
    '%00',
    Buffer.from('{"order":"x"}').toString('base64url'),
    Buffer.from('["title","a"]').toString('base64url'),
    Buffer.from('["title","a",7]').toString('base64url'),
    Buffer.from('["title","a","b","c"]').toString('base64url'),
    encodeCursor({ order: '-title', value: 'a', key: 'b' }),
  ])('refuses a cursor that this query never gave out: %j', (cursor) => {
    expect(() => decodeCursor(cursor, 'title')).toThrow(CursorInvalid);
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

  it('ends where no row more was found', () => {
    const endOf = (row: number) => ({ order: 'n', value: String(row), key: 'k' });
    expect(pageOf([1, 2], 2, endOf)).toEqual({ rows: [1, 2], next: null });
    expect(pageOf([1, 2, 3], 2, endOf)).toEqual({ rows: [1, 2], next: encodeCursor(endOf(2)) });
    expect(pageOf([], 2, endOf)).toEqual({ rows: [], next: null });
  });
});
