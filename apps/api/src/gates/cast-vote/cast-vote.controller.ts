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
import { CastVoteRequest } from './cast-vote.request.js';

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class CastVoteController {
  constructor(private readonly commands: InitiativeCommands) {}

  @Post('votes')
  @Documented({
    summary: 'Vote on a submission',
    description:
      'Names the submission and the commitment that the voter looked at. Authors never vote; one person counts once.',
    answer: submissionRecorded,
    command: { ifMatch: 'required' },
    status: 201,
  })
  castVote(
    @Param() path: GatePath,
    @Body() body: CastVoteRequest,
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
