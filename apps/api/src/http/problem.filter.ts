import type { ArgumentsHost, ExceptionFilter } from '@nestjs/common';
import { Catch, HttpException, NotFoundException } from '@nestjs/common';
import { EventTooLarge, StoreUnavailable } from '@tollgate/event-store-postgres';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { pathOf } from './path-of.js';
import type { HttpProblemCode } from './problem-catalogue.js';
import { HttpProblem, httpProblem } from './problem.js';
import { PROBLEM_JSON, problemBody } from './problem-body.js';
import type { RouteTable } from './route-table.js';
import { StrictJsonError } from './strict-json.js';
import type { WebApp } from './web-app.js';

const RETRY_AFTER_S = '2';

/** What the filter needs: unknown paths may be known with another method, or be pages. */
export interface ProblemFilterParts {
  readonly log: Logger;
  readonly routes: RouteTable;
  readonly webApp: WebApp | undefined;
}

/** Turns whatever left a request early into problem details; nothing internal ever reaches the client. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  readonly #log: Logger;
  readonly #routes: RouteTable;
  readonly #webApp: WebApp | undefined;

  constructor({ log, routes, webApp }: ProblemFilterParts) {
    this.#log = log;
    this.#routes = routes;
    this.#webApp = webApp;
  }

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    if (reply.sent) return;
    if (error instanceof NotFoundException && this.#webApp?.answersInstead(request, reply)) return;
    this.#answer(error, request, reply);
  }

  #answer(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
    const problem = this.#problemOf(error, request);
    const { traceId } = request.trace;
    if (problem.status >= 500) {
      this.#log.error(
        {
          err: error,
          traceId,
          method: request.method,
          route: request.routeOptions.url,
          code: problem.code,
        },
        'request failed',
      );
    }
    void reply
      .status(problem.status)
      .headers({ ...problem.details.headers })
      .type(PROBLEM_JSON)
      .send(JSON.stringify(problemBody(problem, pathOf(request.url), traceId)));
  }

  #problemOf(error: unknown, request: FastifyRequest): HttpProblem {
    if (error instanceof HttpProblem) return error;
    if (error instanceof StrictJsonError) return jsonProblem(error);
    if (error instanceof StoreUnavailable) {
      return httpProblem('store-unavailable', { headers: { 'retry-after': RETRY_AFTER_S } });
    }
    if (error instanceof EventTooLarge) {
      return httpProblem('body-too-large', {
        detail: 'One entry of the log may have 32 KiB. Link long texts.',
      });
    }
    if (error instanceof NotFoundException) return this.#unrouted(request);
    return frameworkProblem(error) ?? httpProblem('internal-error');
  }

  #unrouted(request: FastifyRequest): HttpProblem {
    const allowed = this.#routes.methodsAt(pathOf(request.url));
    if (allowed.length === 0) return httpProblem('not-found');
    return httpProblem('method-not-allowed', {
      detail: `This resource answers ${allowed.join(', ')}.`,
      headers: { allow: allowed.join(', ') },
    });
  }
}

const jsonProblem = ({ rule, offset }: StrictJsonError): HttpProblem =>
  httpProblem('malformed-request', {
    detail: 'The body is not JSON as this API accepts it.',
    errors: [
      {
        pointer: '',
        code: `json.${rule}`,
        message: `${JSON_RULES[rule]} (at character ${offset}).`,
      },
    ],
  });

const JSON_RULES = {
  syntax: 'The text is not JSON',
  encoding: 'The bytes are not UTF-8',
  tooDeep: 'Nested more than 32 deep',
  tooManyMembers: 'An object has more than 1,000 members',
  tooManyValues: 'The text holds more than 10,000 values',
  duplicateMember: 'An object names a member twice',
  forbiddenMember: 'This member name is not allowed',
  nul: 'Text may not hold U+0000',
  loneSurrogate: 'Text may not hold half a surrogate pair',
  numberRange: 'The number is out of range',
} as const satisfies Record<StrictJsonError['rule'], string>;

// Nest hands on what Fastify refused by its status alone.
const BY_STATUS: ReadonlyMap<number, HttpProblemCode> = new Map([
  [400, 'malformed-request'],
  [408, 'malformed-request'],
  [413, 'body-too-large'],
  [414, 'uri-too-long'],
  [415, 'unsupported-media-type'],
]);

const frameworkProblem = (error: unknown): HttpProblem | undefined => {
  const code = error instanceof HttpException ? BY_STATUS.get(error.getStatus()) : undefined;
  return code && httpProblem(code);
};
