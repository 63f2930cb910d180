import { Body, Controller, Param, Post } from '@nestjs/common';
import { People } from '../../directory/people.js';
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
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly people: People,
  ) {}

  @Post('votes')
  @Documented({
    summary: 'Vote on a submission',
    description:
      'Names the submission and the commitment that the voter looked at. Authors never vote; one human counts once, whatever accounts, roles and delegations he holds. Who votes and with which right is read from the log and may not change while the vote is recorded.',
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
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      prepare: async (_command, knowledge) => {
        const { personId } = command.actor;
        const { voter, guards } = await this.people.voter(personId, command, knowledge);
        return { command: { ...command, actor: { ...command.actor, ...voter } }, guards };
      },
      answer: submissionAnswer(path, body.submission),
    });
  }
}
