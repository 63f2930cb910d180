import { Body, Controller, Param, Post } from '@nestjs/common';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Documented } from '../../openapi/documented.js';
import type { ForcedGateResource } from '../../resources/exceptions.js';
import { forcedGateRecorded } from '../../resources/recorded.js';
import { asPerson } from '../as-person.js';
import { forcedGateAnswer } from '../exception-answers.js';
import { BreakGlassPath } from '../exception-paths.js';
import { ReviewBreakGlassRequest } from './review-break-glass.request.js';

@Controller('initiatives/:initiativeId/gates/:gate/break-glass/:breakGlassId')
@AccessFor('signedIn')
export class ReviewBreakGlassController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly people: People,
  ) {}

  @Post('review')
  @Documented({
    summary: 'Judge whether a break-glass was right',
    description:
      'For holders of the reviewing roles, never for who broke the glass or wrote the case. What has to be done about it becomes conditions that the reviewer verifies.',
    answer: forcedGateRecorded,
    command: { ifMatch: 'required' },
    status: 201,
  })
  reviewBreakGlass(
    @Param() path: BreakGlassPath,
    @Body() body: ReviewBreakGlassRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<ForcedGateResource>> {
    const asked = this.commands.asked(exchange, { ifMatch: 'required' });
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: asPerson(this.people, command),
      answer: forcedGateAnswer(path, path.breakGlassId),
    });
  }
}
