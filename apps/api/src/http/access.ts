import type { CanActivate, CustomDecorator, ExecutionContext } from '@nestjs/common';
import { Injectable, SetMetadata } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Sessions } from '../session/sessions.js';
import { httpProblem } from './problem.js';
import { refuseUnreadParameters } from './query-parameters.js';

/** Who may call a route. What a signed-in person may do with an initiative, the decider says. */
export type Access = 'anyone' | 'signedIn';

const ACCESS = 'tollgate:access';

/** Declares who may call the routes of a controller or one route; without it nobody may. */
export const AccessFor = (access: Access): CustomDecorator => SetMetadata(ACCESS, access);

/** Denies by default: a route is open only as far as it says itself. */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #reflector: Reflector;
  readonly #sessions: Sessions;

  constructor(reflector: Reflector, sessions: Sessions) {
    this.#reflector = reflector;
    this.#sessions = sessions;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const handler = context.getHandler();
    const access = this.#reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      handler,
      context.getClass(),
    ]);
    if (access === undefined) throw httpProblem('not-found');
    if (access === 'signedIn') request.signedIn = await this.#sessions.signedIn(request.headers);
    refuseUnreadParameters(handler, request.query);
    return true;
  }
}
