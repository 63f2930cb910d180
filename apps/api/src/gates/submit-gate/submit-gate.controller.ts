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
import { SubmissionFacts } from './submission-facts.js';
import { SubmitGateRequest } from './submit-gate.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class SubmitGateController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly facts: SubmissionFacts,
  ) {}

  @Post('submissions')
  @Documented({
    summary: 'Submit the gate for decision',
    description:
      'Freezes the case as a numbered submission with a commitment hash. Refused with unmet[] while something required is missing.',
    answer: submissionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  submitGate(
    @Param() path: GatePath,
    @Body() body: SubmitGateRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<SubmissionResource>> {
    const asked = this.commands.asked(exchange);
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: async () => ({
        command: { ...command, ...(await this.facts.of(path.initiativeId, command)) },
        guards: [],
      }),
      answer: submissionAnswer(path),
    });
  }
}
