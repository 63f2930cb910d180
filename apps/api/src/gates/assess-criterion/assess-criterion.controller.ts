import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { gateWorkAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { CriterionPath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { GateWorkResource } from '../../resources/recorded.js';
import { gateWorkRecorded } from '../../resources/recorded.js';
import { AssessCriterionRequest } from './assess-criterion.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class AssessCriterionController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
  ) {}

  @Post('criteria/:criterion/assessments')
  @Documented({
    summary: 'Assess a criterion of a gate',
    answer: gateWorkRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  assessCriterion(
    @Param() path: CriterionPath,
    @Body() body: AssessCriterionRequest,
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
