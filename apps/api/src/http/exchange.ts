import type { ExecutionContext } from '@nestjs/common';
import { createParamDecorator } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { SignedIn } from '../session/sessions.js';
import { httpProblem } from './problem.js';

/** One request of a signed-in person and the answer under way. */
export interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly signedIn: SignedIn;
}

/** Hands a controller the exchange; only on routes for the signed-in. */
export const TheExchange = createParamDecorator(
  (_: unknown, context: ExecutionContext): Exchange => {
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    // The guard has run before any parameter is made; null means the route is open to anyone.
    if (request.signedIn === null) throw httpProblem('sign-in-required');
    return { request, reply: http.getResponse<FastifyReply>(), signedIn: request.signedIn };
  },
);
