import { RESTART_POLICY, restartDelayMs } from './restart-policy.js';

const policy = { ...RESTART_POLICY, firstDelayMs: 100, delayMsMax: 400, crashesMax: 4 };

describe('restartDelayMs', () => {
  it('waits longer after each crash, up to a bound', () => {
    const delays = [[0], [0, 1], [0, 1, 2], [0, 1, 2, 3]].map((at) => restartDelayMs(at, policy));
    expect(delays).toEqual([100, 200, 400, 400]);
  });

  it('gives up on a process that crashes all the time', () => {
    expect(restartDelayMs([0, 1, 2, 3, 4], policy)).toBeUndefined();
  });

  it('forgives crashes of long ago', () => {
    const now = policy.windowMs + 10;
    expect(restartDelayMs([0, 1, 2, 3, now], policy)).toBe(100);
  });
});
