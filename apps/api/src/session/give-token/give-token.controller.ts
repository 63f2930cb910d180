import { Body, Controller, Post } from '@nestjs/common';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { httpProblem } from '../../http/problem.js';
import { Documented } from '../../openapi/documented.js';
import { instant } from '../../resources/values.js';
import { Sessions } from '../sessions.js';
import { GiveTokenRequest } from './give-token.request.js';

const programToken = z
  .strictObject({
    program: z.string(),
    token: z.string().meta({ description: 'Shown only here' }),
    expiresAt: instant,
  })
  .meta({ id: 'ProgramToken' });

@Controller('session')
@AccessFor('signedIn')
export class GiveTokenController {
  constructor(private readonly sessions: Sessions) {}

  @Post('tokens')
  @Documented({
    summary: 'Give a program a token of yours',
    description:
      'What it asks is recorded as yours, done by the program. It cannot vote, lend your vote or give tokens.',
    answer: programToken,
    status: 201,
  })
  async giveToken(
    @Body() { program }: GiveTokenRequest,
    @TheExchange() { signedIn }: Exchange,
  ): Promise<z.infer<typeof programToken>> {
    // A program that could give tokens would outlive the one it was given.
    if (signedIn.program !== undefined) throw httpProblem('person-required');
    const { personId } = signedIn.person;
    const { token, expiresAt } = await this.sessions.begin(personId, 'bearer', program);
    return { program, token, expiresAt };
  }
}
