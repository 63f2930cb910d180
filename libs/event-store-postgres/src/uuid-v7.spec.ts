import fc from 'fast-check';
import { uuidV7 } from './uuid-v7.js';

describe('uuidV7', () => {
  it('carries version, variant and its millisecond, so that later ones sort later', () => {
    const instants = fc.integer({ min: 0, max: 2 ** 48 - 1 });
    fc.assert(
      fc.property(instants, instants, (one, other) => {
        const [first, second] = [uuidV7(one), uuidV7(other)];
        expect(first).toMatch(
          /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
        );
        expect(Number.parseInt(first.slice(0, 13).replace('-', ''), 16)).toBe(one);
        if (one !== other) expect(first < second).toBe(one < other);
      }),
    );
  });
});
