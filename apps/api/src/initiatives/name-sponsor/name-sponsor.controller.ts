import { Body, Controller, Param, Post } from '@nestjs/common';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import type { InitiativeResource } from '../../resources/initiative.js';
import { initiativeRecorded } from '../../resources/recorded.js';
import { initiativeAnswer } from '../answers.js';
import type { Answer } from '../initiative-commands.js';
import { InitiativeCommands } from '../initiative-commands.js';
import { Initiatives } from '../initiatives.js';
import { InitiativePath } from '../paths.js';
import { NameSponsorRequest } from './name-sponsor.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class NameSponsorController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
    private readonly people: People,
  ) {}

  @Post('sponsor')
  @Documented({
    summary: 'Name the sponsor of the initiative',
    description:
      'A policy may ask for the sponsor’s approval, so authors and owner do not choose him; the gate owner or a director does.',
    answer: initiativeRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  nameSponsor(
    @Param() path: InitiativePath,
    @Body() body: NameSponsorRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<InitiativeResource>> {
    const asked = this.commands.asked(exchange);
    const command = body.toCommand(asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: async () => ({ command, guards: await this.people.active(command.personId) }),
      answer: initiativeAnswer(this.initiatives),
    });
  }
}
