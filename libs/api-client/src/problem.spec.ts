import { parseProblem } from './problem.js';

describe('reading problem details', () => {
  it('keeps what stands in the way of a gate', () => {
    const problem = parseProblem(422, {
      code: 'gate-not-ready',
      title: 'The gate is not ready',
      detail: 'Two things are missing.',
      traceId: 'abc',
      unmet: [{ title: 'Business case', why: 'Nothing was attached.', kind: 'deliverableMissing' }],
    });
    expect(problem).toEqual({
      status: 422,
      code: 'gate-not-ready',
      title: 'The gate is not ready',
      detail: 'Two things are missing.',
      errors: [],
      unmet: [{ title: 'Business case', why: 'Nothing was attached.' }],
      traceId: 'abc',
    });
  });

  it.each([['a page of a proxy'], [null], [['list']], [{ title: 7, errors: 'none', unmet: [3] }]])(
    'makes a problem without details of %j',
    (body) => {
      expect(parseProblem(502, body)).toEqual({
        status: 502,
        code: 'unknown',
        title: 'The server answered 502',
        detail: null,
        errors: [],
        unmet: [],
        traceId: null,
      });
    },
  );
});
