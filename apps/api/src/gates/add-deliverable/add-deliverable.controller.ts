import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { gateWorkAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { GateWorkResource } from '../../resources/recorded.js';
import { gateWorkRecorded } from '../../resources/recorded.js';
import { AddDeliverableRequest } from './add-deliverable.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class AddDeliverableController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Post('deliverables')
  @Documented({
    summary: 'Bring a deliverable to a gate',
    answer: gateWorkRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  addDeliverable(
    @Param() path: GatePath,
    @Body() body: AddDeliverableRequest,
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
