import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { httpProblem } from '../../http/problem.js';
import { Documented } from '../../openapi/documented.js';
import { instant, listOf, personId } from '../../resources/values.js';
import { DemoSignIn } from '../demo-sign-in.js';
import { sessionCookie } from '../session-cookie.js';
import { Sessions } from '../sessions.js';
import { SignInLimit } from '../sign-in-limit.js';
import { BeginSessionRequest } from './begin-session.request.js';

const sessionSchema = z
  .strictObject({
    person: z.strictObject({
      personId,
      name: z.string().nullable(),
      roles: listOf(z.string()),
      functions: listOf(z.string()),
    }),
    expiresAt: instant,
    token: z.string().nullable().meta({ description: 'With tokenType bearer; shown only here' }),
  })
  .meta({ id: 'Session' });

@Controller('session')
@AccessFor('anyone')
export class BeginSessionController {
  constructor(
    private readonly sessions: Sessions,
    private readonly signIn: DemoSignIn,
    private readonly limit: SignInLimit,
  ) {}

  @Post()
  @Documented({
    summary: 'Sign in',
    description: 'Demo personas only: refused unless in demo mode on a loopback address.',
    answer: sessionSchema,
    status: 201,
  })
  async beginSession(
    @Body() { email, password, tokenType = 'cookie' }: BeginSessionRequest,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<z.infer<typeof sessionSchema>> {
    if (!this.signIn.enabled) throw httpProblem('sign-in-unavailable');
    const waitS = this.limit.countAttempt(email.toLowerCase(), request.ip, Date.now());
    if (waitS !== undefined) {
      throw httpProblem('too-many-sign-ins', { headers: { 'retry-after': String(waitS) } });
    }
    const person = await this.signIn.personOf(email, password);
    if (!person) throw httpProblem('sign-in-refused');
    // A session that was there before the sign-in must not live on as this person's.
    await this.sessions.endThatOf(request.headers);
    const { token, expiresAt } = await this.sessions.begin(person.personId, tokenType);
    if (tokenType === 'cookie') {
      reply.header('set-cookie', sessionCookie(token, this.sessions.secureCookie));
    }
    const { personId: id, name, roles, functions } = person;
    return {
      person: { personId: id, name, roles, functions },
      expiresAt,
      token: tokenType === 'bearer' ? token : null,
    };
  }
}
