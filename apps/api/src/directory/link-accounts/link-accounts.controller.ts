import { Body, Controller, Param, Post } from '@nestjs/common';
import type { Answer } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Documented } from '../../openapi/documented.js';
import { PersonCommands } from '../person-commands.js';
import type { PersonEntryResource } from '../person-entry.js';
import { personEntryAnswer, personEntryRecorded } from '../person-entry.js';
import { PersonAccountPath, PersonPath } from '../paths.js';
import { ReasonRequest } from '../reason.request.js';
import { LinkAccountRequest } from './link-account.request.js';

type Change = 'LinkAccount' | 'UnlinkAccount';

@Controller('people/:personId/accounts')
@AccessFor('signedIn')
export class LinkAccountsController {
  constructor(private readonly commands: PersonCommands) {}

  @Post()
  @Documented({
    summary: 'Record that two accounts belong to one human',
    description:
      'From then on he counts once, whichever account votes. Refused while the accounts hold roles that never go together: revoke one first.',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  linkAccount(
    @Param() { personId }: PersonPath,
    @Body() { accountId, reason }: LinkAccountRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    return this.#onBothSides(exchange, 'LinkAccount', { personId, accountId, reason });
  }

  @Post(':accountId/separation')
  @Documented({
    summary: 'Take back a link that was a mistake',
    answer: personEntryRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  unlinkAccount(
    @Param() { personId, accountId }: PersonAccountPath,
    @Body() { reason }: ReasonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<PersonEntryResource>> {
    return this.#onBothSides(exchange, 'UnlinkAccount', { personId, accountId, reason });
  }

  /**
   * Each account's own record names the other, so that a vote finds the link from either side without looking
   * anywhere else. Each side is recorded once: a retry completes what a crash in between left half done.
   */
  async #onBothSides(
    exchange: Exchange,
    type: Change,
    {
      personId,
      accountId,
      reason,
    }: { readonly personId: string; readonly accountId: string; readonly reason: string },
  ): Promise<Answer<PersonEntryResource>> {
    const asked = this.commands.asked(exchange);
    const { actor, now, commandId } = asked;
    if (accountId !== personId) {
      const other = { ...asked, commandId: `${commandId}:back`, expectedVersion: undefined };
      await this.commands.run(exchange, other, {
        personId: accountId,
        command: { type, actor, now, accountId: personId, reason },
        concerning: [personId],
        answer: personEntryAnswer,
      });
    }
    return this.commands.run(exchange, asked, {
      personId,
      command: { type, actor, now, accountId, reason },
      concerning: [accountId],
      answer: personEntryAnswer,
    });
  }
}
