import { Body, Controller, Param, Patch } from '@nestjs/common';
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
import { EditFactsRequest } from './edit-facts.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class EditFactsController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Patch('case')
  @Documented({
    summary: 'Edit the draft case',
    description:
      'Sets and clears facts. A change of a material fact makes an open submission outdated.',
    answer: initiativeRecorded,
    command: { ifMatch: 'required' },
  })
  editFacts(
    @Param() path: InitiativePath,
    @Body() body: EditFactsRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<InitiativeResource>> {
    const asked = this.commands.asked(exchange, { ifMatch: 'required' });
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(asked),
      answer: initiativeAnswer(this.initiatives),
    });
  }
}
