import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { acceptsJson } from './accept.js';
import type { OwnOrigin } from './own-origin.js';
import { isForeign, isOwnHost } from './own-origin.js';
import { pathOf } from './path-of.js';
import { httpProblem } from './problem.js';
import { API_HEADERS, PAGE_HEADERS, TRANSPORT_HEADERS } from './security-headers.js';
import { traceFrom } from './trace.js';
import { isPagePath } from './web-app.js';
import './request-additions.js';

/** What every request is checked against before a route sees it. */
export interface RequestPolicy {
  readonly own: OwnOrigin;
  readonly secure: boolean;
  readonly log: Logger;
}

/** Adds trace, security headers, origin checks and the access log to every request, routed or not. */
export const watchRequests = (
  server: FastifyInstance,
  { own, secure, log }: RequestPolicy,
): void => {
  server.decorateRequest('trace');
  server.decorateRequest('signedIn', null);
  const transport = secure ? TRANSPORT_HEADERS : {};
  const apiHeaders = { ...API_HEADERS, ...transport };
  const pageHeaders = { ...PAGE_HEADERS, ...transport };

  server.addHook('onRequest', (request, reply, done) => {
    request.trace = traceFrom(singleHeader(request.headers['traceparent']));
    const path = pathOf(request.url);
    reply.headers(isPage(path) ? pageHeaders : apiHeaders);
    reply.header('traceparent', request.trace.traceparent);
    done(refusalOf(request, path, own));
  });
  server.addHook('onResponse', (request, reply, done) => {
    logAnswer(log, request, reply);
    done();
  });
};

const isPage = (path: string): boolean => isPagePath(path) || path.startsWith('/api/docs');

const refusalOf = (
  { method, headers }: FastifyRequest,
  path: string,
  own: OwnOrigin,
): Error | undefined => {
  // Supervisors ask by address, whatever the public name is.
  if (path.startsWith('/health/')) return undefined;
  if (!isOwnHost(headers.host, own)) {
    return httpProblem('foreign-origin', {
      detail: 'This server does not answer under this host name.',
    });
  }
  if (isForeign(method, headers)) return httpProblem('foreign-origin');
  if (path.startsWith('/api/v1') && !acceptsJson(headers.accept)) {
    return httpProblem('not-acceptable');
  }
  return undefined;
};

// Fields only: no query, no body, no header, which may hold what nobody should find in a log.
const logAnswer = (log: Logger, request: FastifyRequest, reply: FastifyReply): void => {
  if (!log.isLevelEnabled('info')) return;
  const route = request.routeOptions.url;
  if (route?.startsWith('/health/')) return;
  log.info(
    {
      method: request.method,
      route,
      status: reply.statusCode,
      durationMs: Math.round(reply.elapsedTime * 10) / 10,
      traceId: request.trace.traceId,
      personId: request.signedIn?.person.personId,
    },
    'request answered',
  );
};

const singleHeader = (value: string | readonly string[] | undefined): string | undefined =>
  typeof value === 'string' ? value : undefined;
