import { Controller, Delete, HttpCode } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation } from '@nestjs/swagger';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { endedSessionCookie } from '../session-cookie.js';
import { Sessions } from '../sessions.js';

@Controller('session')
@AccessFor('signedIn')
export class EndSessionController {
  constructor(private readonly sessions: Sessions) {}

  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out; the session is over at once' })
  @ApiNoContentResponse({ description: 'Signed out' })
  async endSession(@TheExchange() { reply, signedIn }: Exchange): Promise<void> {
    await this.sessions.end(signedIn.tokenHash);
    if (signedIn.carrier === 'cookie') {
      reply.header('set-cookie', endedSessionCookie(this.sessions.secureCookie));
    }
  }
}
