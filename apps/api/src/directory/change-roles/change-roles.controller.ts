import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { PersonCommands } from '../person-commands.js';
import type { PersonEntryResource } from '../person-entry.js';
import { personEntryAnswer, personEntryRecorded } from '../person-entry.js';
import { PersonPath, PersonRolePath } from '../paths.js';
import { ReasonRequest } from '../reason.request.js';
import { GrantRoleRequest } from './grant-role.request.js';

@Controller('people/:personId/roles')
@AccessFor('signedIn')
export class ChangeRolesController {
  constructor(private readonly commands: PersonCommands) {}

  @Post()
  @Documented({
    summary: 'Grant a role',
    description:
      'Refused where the role never goes together with what this human holds already: in this account, in a linked one or by delegation.',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  grantRole(
    @Param() { personId }: PersonPath,
    @Body() body: GrantRoleRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      personId,
      command: body.toCommand(asked),
      answer: personEntryAnswer,
    });
  }

  @Post(':role/revocation')
  @Documented({
    summary: 'Revoke a role',
    description:
      'Votes that were cast with it stand; a vote under way at the same moment does not.',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  revokeRole(
    @Param() { personId, role }: PersonRolePath,
    @Body() { reason }: ReasonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    const { actor, now } = asked;
    return this.commands.run(exchange, asked, {
      personId,
      command: { type: 'RevokeRole', actor, now, role, reason },
      answer: personEntryAnswer,
    });
  }
}
