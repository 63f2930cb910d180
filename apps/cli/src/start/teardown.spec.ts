import { Teardown } from './teardown.js';

describe('Teardown', () => {
  it('stops what was started last first', async () => {
    const stopped: string[] = [];
    const teardown = new Teardown();
    const add = (name: string): void => {
      teardown.add(() => {
        stopped.push(name);
        return Promise.resolve();
      });
    };
    add('postgres');
    add('temporal');
    teardown.nextGroup();
    add('api');
    await teardown.run();
    expect(stopped).toEqual(['api', 'postgres', 'temporal']);
  });

  it('goes on after a failure and reports it at the end', async () => {
    const stopped: string[] = [];
    const teardown = new Teardown();
    teardown.add(() => {
      stopped.push('postgres');
      return Promise.resolve();
    });
    teardown.nextGroup();
    teardown.add(() => Promise.reject(new Error('stuck')));
    await expect(teardown.run()).rejects.toMatchObject({ errors: [new Error('stuck')] });
    expect(stopped).toEqual(['postgres']);
  });

  it('stops nothing twice', async () => {
    const stop = jest.fn(() => Promise.resolve());
    const teardown = new Teardown();
    teardown.add(stop);
    await teardown.run();
    await teardown.run();
    expect(stop).toHaveBeenCalledTimes(1);
  });
});
