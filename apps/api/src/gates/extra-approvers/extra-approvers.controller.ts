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
import {
  AddApproverRequest,
  ApproverPath,
  RemoveApproverRequest,
} from './extra-approver.request.js';

@Controller('initiatives/:initiativeId/gates/:gate/approvers')
@AccessFor('signedIn')
export class ExtraApproversController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly people: People,
  ) {}

  @Post()
  @Documented({
    summary: 'Ask somebody more to approve',
    description:
      'While the gate is in review, for holders of the roles that the policy names. The rule is not met without the extra approver: asking more people raises the bar and never lowers it. Nobody asks for his own case, and no author is asked.',
    answer: submissionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  addApprover(
    @Param() path: GatePath,
    @Body() body: AddApproverRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<SubmissionResource>> {
    const asked = this.commands.asked(exchange);
    const command = body.toCommand(path, asked);
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      // Whoever leaves while he is asked could never answer.
      prepare: async () => ({ command, guards: await this.people.active(command.personId) }),
      answer: submissionAnswer(path, body.submission),
    });
  }

  @Post(':personId/removal')
  @Documented({
    summary: 'Take back the request to an extra approver',
    description: 'Refused once he has voted: nobody is silenced by being removed.',
    answer: submissionRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  removeApprover(
    @Param() path: ApproverPath,
    @Body() body: RemoveApproverRequest,
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
