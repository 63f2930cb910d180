import { createTemporalEngine } from './temporal-engine.js';

const NOWHERE = {
  address: '127.0.0.1:1',
  namespace: 'default',
  pagesUrl: 'http://127.0.0.1:4002/',
};

describe('the engine', () => {
  it('that does not answer is reported within its deadline, never thrown', async () => {
    const engine = createTemporalEngine(NOWHERE);
    const [answer, reachable] = await Promise.all([engine.runOf('ini_1'), engine.reachable()]);
    expect(answer).toEqual({ kind: 'unavailable', because: 'the engine did not answer' });
    expect(reachable).toBe(false);
    await engine.close();
  });

  it('that is not configured is reported as such, and closing it is harmless', async () => {
    const engine = createTemporalEngine({ ...NOWHERE, address: undefined, pagesUrl: undefined });
    expect(await engine.runOf('ini_1')).toEqual({
      kind: 'unavailable',
      because: 'no engine is configured',
    });
    expect(engine.pageOf({ workflowId: 'a', runId: 'b' })).toBeNull();
    await engine.close();
  });

  it('names the page of a run, whatever characters its ids have', () => {
    const { pageOf } = createTemporalEngine(NOWHERE);
    expect(pageOf({ workflowId: 'ini_1:mvp:r1', runId: 'x/y' })).toBe(
      'http://127.0.0.1:4002/namespaces/default/workflows/ini_1%3Amvp%3Ar1/x%2Fy/history',
    );
  });
});
