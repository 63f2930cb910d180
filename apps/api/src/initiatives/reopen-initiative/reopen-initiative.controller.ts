import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { initiativeAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { InitiativeResource } from '../../resources/initiative.js';
import { initiativeRecorded } from '../../resources/recorded.js';
import { ReopenInitiativeRequest } from './reopen-initiative.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class ReopenInitiativeController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Post('reopening')
  @Documented({
    summary: 'Reopen a killed or cancelled initiative at a gate',
    answer: initiativeRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  reopenInitiative(
    @Param() path: InitiativePath,
    @Body() body: ReopenInitiativeRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<InitiativeResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(asked),
      answer: initiativeAnswer(this.initiatives),
    });
  }
}
