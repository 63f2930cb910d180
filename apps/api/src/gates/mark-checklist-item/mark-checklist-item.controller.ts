import { Body, Controller, Param, Patch } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { gateWorkAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { ChecklistItemPath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { GateWorkResource } from '../../resources/recorded.js';
import { gateWorkRecorded } from '../../resources/recorded.js';
import { MarkChecklistItemRequest } from './mark-checklist-item.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class MarkChecklistItemController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Patch('checklist/:item')
  @Documented({
    summary: 'Mark a checklist item as done, not applicable or open',
    description:
      'If-Match is honoured but not required: many people tick one list at the same time.',
    answer: gateWorkRecorded,
    command: { ifMatch: 'honoured' },
  })
  markChecklistItem(
    @Param() path: ChecklistItemPath,
    @Body() body: MarkChecklistItemRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<GateWorkResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(path, asked),
      answer: gateWorkAnswer(this.initiatives, path),
    });
  }
}
