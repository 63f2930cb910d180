import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { Socket } from 'node:net';
import { BODY_BYTES_MAX } from './json-body.js';
import { PROBLEM_JSON, problemBody } from './problem-body.js';
import { httpProblem } from './problem.js';
import { parseQuery } from './query-string.js';
import { traceFrom } from './trace.js';

const REQUEST_TIMEOUT_MS = 15_000;
const KEEP_ALIVE_TIMEOUT_MS = 30_000;
const PARAMETER_CHARACTERS_MAX = 200;

/** Fastify under Nest, with every limit stated: a slow, huge or broken request costs little. */
export const createServer = (): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_TIMEOUT_MS,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT_MS,
    return503OnClosing: false,
    // Idle keep-alive sockets must not hold a stop back.
    forceCloseConnections: 'idle',
    exposeHeadRoutes: true,
    logger: false,
    routerOptions: {
      maxParamLength: PARAMETER_CHARACTERS_MAX,
      querystringParser: (query) => ({ ...parseQuery(query) }),
    },
    skipMiddie: true,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket),
  });

// Node could not even parse the request, so no route and no hook sees it.
const answerBrokenRequest = (error: Error & { readonly code?: string }, socket: Socket): void => {
  if (error.code === 'ECONNRESET' || !socket.writable) return;
  const problem = httpProblem(
    error.code === 'HPE_HEADER_OVERFLOW' ? 'headers-too-large' : 'malformed-request',
  );
  const body = JSON.stringify(problemBody(problem, '', traceFrom(undefined).traceId));
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${problem.status === 431 ? 'Request Header Fields Too Large' : 'Bad Request'}`,
      `Content-Type: ${PROBLEM_JSON}`,
      `Content-Length: ${Buffer.byteLength(body)}`,
      'X-Content-Type-Options: nosniff',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  );
};
