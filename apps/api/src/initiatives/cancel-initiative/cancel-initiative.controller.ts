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
import { CancelInitiativeRequest } from './cancel-initiative.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class CancelInitiativeController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Post('cancellation')
  @Documented({
    summary: 'Cancel the initiative',
    answer: initiativeRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  cancelInitiative(
    @Param() path: InitiativePath,
    @Body() body: CancelInitiativeRequest,
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
