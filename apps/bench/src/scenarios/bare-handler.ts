import { UnexpectedAnswer, createHttpCaller } from '../load/http-caller.js';
import { runClosedLoop } from '../load/closed-loop.js';
import type { LatencySummary } from '../load/latency-summary.js';

/** The bare handler under the same load as the product. */
export const measureBareHandler = async (
  url: string,
  load: { readonly callers: number; readonly warmUpMs: number; readonly measuredMs: number },
): Promise<LatencySummary> => {
  const { call, close } = createHttpCaller(url);
  const prefix = `c${load.callers}-`;
  try {
    return await runClosedLoop({
      ...load,
      operation: async (caller) => {
        const question = {
          method: 'POST',
          path: '/',
          body: { stream: `${prefix}${caller}`, note: 'Worth solving, and ours to solve' },
        };
        const answer = await call(question);
        if (answer.status !== 201) throw new UnexpectedAnswer(question, answer);
      },
    });
  } finally {
    close();
  }
};
