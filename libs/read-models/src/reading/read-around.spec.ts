import fc from 'fast-check';
import type { Around, Edge, ReadRows } from './read-around.js';
import { readAround } from './read-around.js';

interface Place {
  readonly at: number;
  readonly inclusive: boolean;
}

/** A list of different numbers in ascending order, as a table would hold it. */
const reading =
  (numbers: readonly number[]): ReadRows<number, Place> =>
  ({ from, direction, limit }) => {
    const forwards = numbers.toSorted((left, right) => left - right);
    const ordered = direction === 'forwards' ? forwards : forwards.toReversed();
    const follows = (number: number): boolean =>
      from === undefined ||
      (from.inclusive && number === from.at) ||
      (direction === 'forwards' ? number > from.at : number < from.at);
    return Promise.resolve(ordered.filter(follows).slice(0, limit));
  };

const page = (
  numbers: readonly number[],
  limit: number,
  edge?: Edge<Place>,
): Promise<Around<number, Place>> =>
  readAround(
    reading(numbers),
    { edge, limit },
    {
      placeOf: (at) => ({ at, inclusive: false }),
      placeBehind: ({ at, inclusive }) => ({ at, inclusive: !inclusive }),
    },
  );

const forwards = (place: Place): Edge<Place> => ({ place, direction: 'forwards' });
const backwards = (place: Place): Edge<Place> => ({ place, direction: 'backwards' });

const numbersOf = fc.uniqueArray(fc.nat({ max: 60 }), { maxLength: 25 });
const limits = fc.integer({ min: 1, max: 7 });

describe('pages of a list', () => {
  it('are the same rows walking back as they were walking forward', async () => {
    await fc.assert(
      fc.asyncProperty(numbersOf, limits, async (numbers, limit) => {
        const there: (readonly number[])[] = [];
        let last = await page(numbers, limit);
        expect(last.prev).toBeNull();
        for (; last.next; last = await page(numbers, limit, forwards(last.next))) {
          there.push(last.rows);
        }
        there.push(last.rows);
        expect(there.flat()).toEqual(numbers.toSorted((left, right) => left - right));
        const back = [last.rows];
        for (let { prev } = last; prev;) {
          const before = await page(numbers, limit, backwards(prev));
          expect(before.next).not.toBeNull();
          back.unshift(before.rows);
          ({ prev } = before);
        }
        expect(back).toEqual(there);
      }),
    );
  });

  it('neither skip nor double a row that was there all along, whatever comes or goes meanwhile', async () => {
    const steps = fc.array(
      fc.record({ back: fc.boolean(), comes: fc.nat({ max: 60 }), goes: fc.nat({ max: 60 }) }),
      { minLength: 1, maxLength: 30 },
    );
    await fc.assert(
      fc.asyncProperty(numbersOf, limits, steps, async (first, limit, walk) => {
        const rows = new Set(first);
        let at = await page([...rows], limit);
        for (const { back, comes, goes } of walk) {
          const [was, edge] = [
            at,
            back ? at.prev && backwards(at.prev) : at.next && forwards(at.next),
          ];
          rows.add(comes);
          rows.delete(goes);
          if (!edge) continue;
          at = await page([...rows], limit, edge);
          for (const row of at.rows) expect(was.rows).not.toContain(row);
          const [low, high] = back ? [at.rows[0], was.rows[0]] : [was.rows.at(-1), at.rows.at(-1)];
          if (low === undefined || high === undefined) continue;
          const between = [...rows].filter((row) => row > low && row < high);
          expect(at.rows).toEqual(expect.arrayContaining(between));
        }
      }),
    );
  });

  it('lead from an empty page back to the row where it began', async () => {
    const { next } = await page([1, 2, 3], 2);
    const emptied = await page([1, 2], 2, forwards(next ?? { at: 0, inclusive: false }));
    expect(emptied).toEqual({ rows: [], next: null, prev: { at: 2, inclusive: true } });
    const again = await page([1, 2], 2, backwards(emptied.prev ?? { at: 0, inclusive: false }));
    expect(again).toEqual({ rows: [1, 2], next: null, prev: null });
  });
});
