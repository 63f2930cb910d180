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
import { WithdrawVoteRequest } from './withdraw-vote.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class WithdrawVoteController {
  constructor(private readonly commands: InitiativeCommands) {}

  @Post('votes/withdrawal')
  @Documented({
    summary: 'Withdraw your own vote',
    answer: submissionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  withdrawVote(
    @Param() path: GatePath,
    @Body() body: WithdrawVoteRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<SubmissionResource>> {
    const asked = this.commands.asked(exchange);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command: body.toCommand(path, asked),
      answer: submissionAnswer(path, body.submission),
    });
  }
}
