import { Body, Controller, Param, Post } from '@nestjs/common';
import { People } from '../../directory/people.js';
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
import { asPerson } from '../as-person.js';
import { ExtendConditionRequest } from './extend-condition.request.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class ExtendConditionController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly people: People,
  ) {}

  @Post('conditions/:conditionId/extension')
  @Documented({
    summary: 'Give a condition more time',
    description: 'Only for who set it, and never for a promise that is his own.',
    answer: conditionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  extendCondition(
    @Param() path: ConditionPath,
    @Body() body: ExtendConditionRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<ConditionResource>> {
    const asked = this.commands.asked(exchange);
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: asPerson(this.people, command),
      answer: ({ state }) => ({
        location: `${path.url}/conditions/${path.conditionId}`,
        resource: foundIn(state.conditions, (each) => each.conditionId === path.conditionId, path),
      }),
    });
  }
}
