import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { foundIn } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { ConditionPath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { ConditionResource } from '../../resources/exceptions.js';
import { conditionRecorded } from '../../resources/recorded.js';
import { MeetConditionRequest } from './meet-condition.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class MeetConditionController {
  constructor(private readonly commands: InitiativeCommands) {}

  @Post('conditions/:conditionId/resolution')
  @Documented({
    summary: 'Report a proof that a condition is met',
    answer: conditionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  meetCondition(
    @Param() path: ConditionPath,
    @Body() body: MeetConditionRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<ConditionResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(path, asked),
      answer: ({ state }) => ({
        location: `${path.url}/conditions/${path.conditionId}`,
        resource: foundIn(state.conditions, (each) => each.conditionId === path.conditionId, path),
      }),
    });
  }
}
