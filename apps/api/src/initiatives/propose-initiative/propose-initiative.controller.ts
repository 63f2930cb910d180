import { Body, Controller, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import type { InitiativeResource } from '../../resources/initiative.js';
import { initiativeRecorded } from '../../resources/recorded.js';
import { initiativeAnswer } from '../answers.js';
import type { Answer } from '../initiative-commands.js';
import { InitiativeCommands } from '../initiative-commands.js';
import { Initiatives } from '../initiatives.js';
import { ProposeInitiativeRequest } from './propose-initiative.request.js';

@Controller('initiatives')
@AccessFor('signedIn')
export class ProposeInitiativeController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Post()
  @Documented({
    summary: 'Propose an initiative',
    description:
      'It enters the first stage of the template version that it pins for its whole life.',
    answer: initiativeRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  proposeInitiative(
    @Body() body: ProposeInitiativeRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<InitiativeResource>> {
    const asked = this.commands.asked(exchange);
    // Derived, so that a retry finds the initiative that the first try made.
    const initiativeId = `ini_${derivedId('initiative', asked.commandId)}`;
    return this.commands.run(exchange, asked, {
      initiativeId,
      command: body.toCommand(initiativeId, asked),
      answer: initiativeAnswer(this.initiatives),
    });
  }
}
