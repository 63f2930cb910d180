import fc from 'fast-check';
import { BoundedCache } from './bounded-cache.js';

describe('BoundedCache', () => {
  it('lets the least recently used value go first', () => {
    const cache = new BoundedCache<number>(2);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.get('a');
    cache.set('c', 3);
    expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([1, undefined, 3]);
  });

  it('never holds more than its bound and never gives another value than the last one set', () => {
    const writes = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.nat()));
    fc.assert(
      fc.property(writes, fc.integer({ min: 1, max: 4 }), (sets, entriesMax) => {
        const cache = new BoundedCache<number>(entriesMax);
        const last = new Map<string, number>();
        for (const [key, value] of sets) {
          cache.set(key, value);
          last.set(key, value);
          expect(cache.get(key)).toBe(value);
        }
        const held = [...last].filter(([key]) => cache.get(key) !== undefined);
        expect(held.length).toBeLessThanOrEqual(entriesMax);
        for (const [key, value] of held) expect(cache.get(key)).toBe(value);
      }),
    );
  });

  it('forgets on demand', () => {
    const cache = new BoundedCache<number>(3);
    cache.set('a', 1);
    cache.set('b', 2);
    cache.delete('a');
    expect([cache.get('a'), cache.get('b')]).toEqual([undefined, 2]);
    cache.clear();
    expect(cache.get('b')).toBeUndefined();
  });
});
