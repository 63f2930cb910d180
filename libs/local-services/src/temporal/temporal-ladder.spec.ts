import { LadderExhausted, climbLadder } from './temporal-ladder.js';

const has = (name: string, path: string) => ({
  name,
  climb: () => Promise.resolve({ kind: 'found', path } as const),
});
const lacks = (name: string) => ({
  name,
  climb: () => Promise.resolve({ kind: 'notHere', reason: 'empty' } as const),
});
const breaks = (name: string) => ({ name, climb: () => Promise.reject(new Error('no network')) });

describe('climbLadder', () => {
  it('stops at the first rung that has the program and remembers what failed before', async () => {
    const unused = jest.fn();
    const found = await climbLadder(
      'tool',
      [lacks('cache'), breaks('download'), has('wheel', '/w'), { name: 'go', climb: unused }],
      'install it',
    );
    expect(found).toEqual({
      path: '/w',
      origin: 'wheel',
      tried: [
        { name: 'cache', reason: 'empty' },
        { name: 'download', reason: 'no network' },
      ],
    });
    expect(unused).not.toHaveBeenCalled();
  });

  it('names every rung, its reason and the remedy when nothing works', async () => {
    const failure = climbLadder('tool', [lacks('cache'), breaks('download')], 'install it by hand');
    await expect(failure).rejects.toBeInstanceOf(LadderExhausted);
    await expect(failure).rejects.toThrow(
      /cache: empty[^]*download: no network[^]*install it by hand/,
    );
  });

  it('does not go past a program that was chosen by hand and does not run', async () => {
    const mistaken = {
      name: 'TEMPORAL_CLI_PATH',
      climb: () => Promise.resolve({ kind: 'mistaken', reason: '/nowhere' } as const),
    };
    await expect(climbLadder('tool', [mistaken, has('PATH', '/p')], '')).rejects.toThrow(
      '/nowhere',
    );
  });
});
