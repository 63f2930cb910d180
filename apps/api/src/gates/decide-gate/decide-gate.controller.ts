import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { submissionAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { GatePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import { submissionRecorded } from '../../resources/recorded.js';
import type { SubmissionResource } from '../../resources/submission.js';
import { DecideGateRequest } from './decide-gate.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class DecideGateController {
  constructor(private readonly commands: InitiativeCommands) {}

  @Post('decisions')
  @Documented({
    summary: 'Record the decision of a gate',
    description: 'The gate owner records it; the approval rule decides whether it is possible.',
    answer: submissionRecorded,
    command: { ifMatch: 'required' },
    status: 201,
  })
  decideGate(
    @Param() path: GatePath,
    @Body() body: DecideGateRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<SubmissionResource>> {
    const asked = this.commands.asked(exchange, { ifMatch: 'required' });
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(path, asked),
      answer: submissionAnswer(path, body.submission),
    });
  }
}
