import { Agent, request } from 'node:http';

/** One answer with its body read to the end. */
export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: string;
}

export interface HttpQuestion {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Keeps connections open between calls, as a browser or a service would. */
export const createHttpCaller = (baseUrl: string) => {
  const agent = new Agent({ keepAlive: true, maxSockets: 256 });
  const { hostname, port } = new URL(baseUrl);
  const call = (question: HttpQuestion): Promise<HttpAnswer> =>
    new Promise((resolve, reject) => {
      const payload = question.body === undefined ? undefined : JSON.stringify(question.body);
      const outgoing = request(
        {
          agent,
          hostname,
          port,
          method: question.method,
          path: question.path,
          headers: {
            ...(payload === undefined
              ? {}
              : {
                  'content-type': 'application/json',
                  'content-length': String(Buffer.byteLength(payload)),
                }),
            ...question.headers,
          },
        },
        (incoming) => {
          const chunks: Buffer[] = [];
          incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
          incoming.on('error', reject);
          incoming.on('end', () => {
            resolve({
              status: incoming.statusCode ?? 0,
              headers: incoming.headers,
              body: Buffer.concat(chunks).toString('utf8'),
            });
          });
        },
      );
      outgoing.on('error', reject);
      outgoing.end(payload);
    });
  return { call, close: () => agent.destroy() };
};

/** The answer was not what the benchmark counts on; measuring on would measure refusals. */
export class UnexpectedAnswer extends Error {
  override readonly name = 'UnexpectedAnswer';

  constructor(question: HttpQuestion, answer: HttpAnswer) {
    super(`${question.method} ${question.path} answered ${answer.status}: ${answer.body}`);
  }
}
