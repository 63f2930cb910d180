import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { PersonCommands } from '../person-commands.js';
import type { PersonEntryResource } from '../person-entry.js';
import { personEntryAnswer, personEntryRecorded } from '../person-entry.js';
import { PersonPath } from '../paths.js';
import { ReasonRequest } from '../reason.request.js';

@Controller('people/:personId')
@AccessFor('signedIn')
export class DeactivatePersonController {
  constructor(private readonly commands: PersonCommands) {}

  @Post('deactivation')
  @Documented({
    summary: 'Record that a person has left',
    description:
      'All sessions end, nothing is lent any more, and nothing that this person did is changed.',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  deactivatePerson(
    @Param() { personId }: PersonPath,
    @Body() { reason }: ReasonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    const { actor, now } = asked;
    return this.commands.run(exchange, asked, {
      personId,
      command: { type: 'DeactivatePerson', actor, now, reason },
      answer: personEntryAnswer,
    });
  }
}
