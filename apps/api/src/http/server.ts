import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import type { Socket } from 'node:net';
import { BODY_BYTES_MAX } from './json-body.js';
import { pathOf } from './path-of.js';
import { PROBLEM_JSON, problemBody } from './problem-body.js';
import { httpProblem } from './problem.js';
import { parseQuery } from './query-string.js';
import { API_HEADERS } from './security-headers.js';
import { traceFrom } from './trace.js';

/** Enough for the largest file over 1.5 Mbit/s. */
const REQUEST_TIMEOUT_MS = 60_000;
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
    frameworkErrors: answerUnreadableUrl,
    clientErrorHandler: (error, socket) => answerBrokenRequest(error, socket),
  });

// The router could not read the URL, so no hook has run and no route will.
const answerUnreadableUrl = (
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void => {
  const isLong = error.code === 'FST_ERR_MAX_PARAM_LENGTH';
  const problem = httpProblem(isLong ? 'uri-too-long' : 'malformed-request');
  const trace = traceFrom(undefined);
  void reply
    .status(problem.status)
    .headers({ ...API_HEADERS, traceparent: trace.traceparent, 'content-type': PROBLEM_JSON })
    .send(JSON.stringify(problemBody(problem, pathOf(request.url), trace.traceId)));
};

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
