import { Body, Controller, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { submissionAnswer } from '../../initiatives/answers.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { SubmissionPath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import { submissionRecorded } from '../../resources/recorded.js';
import type { SubmissionResource } from '../../resources/submission.js';
import { WithdrawSubmissionRequest } from './withdraw-submission.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class WithdrawSubmissionController {
  constructor(private readonly commands: InitiativeCommands) {}

  @Post('submissions/:submission/withdrawal')
  @Documented({
    summary: 'Withdraw a submission from review',
    answer: submissionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  withdrawSubmission(
    @Param() path: SubmissionPath,
    @Body() body: WithdrawSubmissionRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<SubmissionResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(path, asked),
      answer: submissionAnswer(path, path.submission),
    });
  }
}
