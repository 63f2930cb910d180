import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { PersonCommands } from '../person-commands.js';
import type { PersonEntryResource } from '../person-entry.js';
import { personEntryAnswer, personEntryRecorded } from '../person-entry.js';
import { PersonFunctionPath, PersonPath } from '../paths.js';
import { ReasonRequest } from '../reason.request.js';
import { JoinFunctionRequest } from './join-function.request.js';

@Controller('people/:personId/functions')
@AccessFor('signedIn')
export class ChangeFunctionsController {
  constructor(private readonly commands: PersonCommands) {}

  @Post()
  @Documented({
    summary: 'Add a person to a function',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  joinFunction(
    @Param() { personId }: PersonPath,
    @Body() body: JoinFunctionRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      personId,
      command: body.toCommand(asked),
      answer: personEntryAnswer,
    });
  }

  @Post(':function/departure')
  @Documented({
    summary: 'Take a person out of a function',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  leaveFunction(
    @Param() { personId, function: key }: PersonFunctionPath,
    @Body() { reason }: ReasonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    const { actor, now } = asked;
    return this.commands.run(exchange, asked, {
      personId,
      command: { type: 'LeaveFunction', actor, now, function: key, reason },
      answer: personEntryAnswer,
    });
  }
}
