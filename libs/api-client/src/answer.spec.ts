import { answerOf } from './answer.js';
import { ProblemError, ServerUnreachable } from './problem.js';

const fetched = <Data>(status: number, parts: { data?: Data; error?: unknown }, headers = {}) =>
  Promise.resolve({ ...parts, response: new Response(null, { status, headers }) });

describe('the answer of an operation', () => {
  it('carries the entity tag and the place in the log', async () => {
    const headers = { etag: '"7"', 'x-log-sequence': '1841' };
    await expect(answerOf(fetched(201, { data: { id: 'ini_1' } }, headers))).resolves.toEqual({
      data: { id: 'ini_1' },
      etag: '"7"',
      logSequence: 1841,
    });
  });

  it('throws the problem that the API tells', async () => {
    const refused = answerOf(fetched(412, { error: { code: 'version-stale', title: 'Changed' } }));
    await expect(refused).rejects.toThrow(ProblemError);
    await expect(refused).rejects.toMatchObject({
      problem: { code: 'version-stale', status: 412 },
    });
  });

  it('tells a silent server from one that refuses', async () => {
    const cause = new TypeError('Failed to fetch');
    await expect(answerOf(Promise.reject(cause))).rejects.toThrow(ServerUnreachable);
    await expect(answerOf(Promise.reject(cause))).rejects.toMatchObject({ cause });
  });
});
