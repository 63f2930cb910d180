import { pollerOf } from './check-worker.command.js';

const now = 1_000_000;

describe('pollerOf', () => {
  it('takes only the worker of this host, and only when it asked lately', () => {
    const mine = { identity: '1@box', lastAccessMs: now };
    expect(pollerOf('box', [mine], now - 10)).toBe(mine);
    expect(pollerOf('box', [{ ...mine, lastAccessMs: now - 20 }], now - 10)).toBeUndefined();
    expect(pollerOf('other', [mine], now - 10)).toBeUndefined();
    expect(pollerOf('ox', [mine], now - 10)).toBeUndefined();
  });
});
