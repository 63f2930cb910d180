import { Body, Controller, Param, Post } from '@nestjs/common';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Documented } from '../../openapi/documented.js';
import type { WaiverResource } from '../../resources/exceptions.js';
import { waiverRecorded } from '../../resources/recorded.js';
import { asPerson } from '../as-person.js';
import { waiverAnswer } from '../exception-answers.js';
import { WaiverPath } from '../exception-paths.js';
import { DecideWaiverRequest, RevokeWaiverRequest } from './decide-waiver.request.js';

@Controller('initiatives/:initiativeId/gates/:gate/waivers/:waiverId')
@AccessFor('signedIn')
export class DecideWaiverController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly people: People,
  ) {}

  @Post('decision')
  @Documented({
    summary: 'Grant or refuse a waiver',
    description:
      'For a person whose vote counts at the gate, and who neither asked for the waiver, nor answers for it, nor wrote the case. A waived demand is shown as waived and never counts as met.',
    answer: waiverRecorded,
    command: { ifMatch: 'required' },
    status: 201,
  })
  decideWaiver(
    @Param() path: WaiverPath,
    @Body() body: DecideWaiverRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<WaiverResource>> {
    const asked = this.commands.asked(exchange, { ifMatch: 'required' });
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: asPerson(this.people, command),
      answer: waiverAnswer(path, path.waiverId),
    });
  }

  @Post('revocation')
  @Documented({
    summary: 'Revoke a waiver',
    description: 'Ends it before its last day. A review that relies on it ends as well.',
    answer: waiverRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  revokeWaiver(
    @Param() path: WaiverPath,
    @Body() body: RevokeWaiverRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<WaiverResource>> {
    const asked = this.commands.asked(exchange);
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: asPerson(this.people, command),
      answer: waiverAnswer(path, path.waiverId),
    });
  }
}
