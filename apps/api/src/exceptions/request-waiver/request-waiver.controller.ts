import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import type { WaiverSubject } from '@tollgate/lifecycle';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import type { Answer } from '../../initiatives/initiative-commands.js';
import { InitiativeCommands } from '../../initiatives/initiative-commands.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import type { GatePath } from '../../initiatives/paths.js';
import { ChecklistItemPath, CriterionPath, DeliverablePath } from '../../initiatives/paths.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { WaiverResource } from '../../resources/exceptions.js';
import { waiverSchema } from '../../resources/exceptions.js';
import { waiverRecorded } from '../../resources/recorded.js';
import { WaiverPath } from '../exception-paths.js';
import { waiverAnswer } from '../exception-answers.js';
import { RequestWaiverRequest } from './request-waiver.request.js';

const recorded = { answer: waiverRecorded, command: { ifMatch: 'honoured' }, status: 201 } as const;

@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class RequestWaiverController {
  constructor(
    private readonly commands: InitiativeCommands,
    private readonly initiatives: Initiatives,
    private readonly people: People,
  ) {}

  @Post('criteria/:criterion/waivers')
  @Documented({ summary: 'Ask to go on without a must-meet criterion', ...recorded })
  requestCriterionWaiver(
    @Param() path: CriterionPath,
    @Body() body: RequestWaiverRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<WaiverResource>> {
    return this.#request(path, { kind: 'criterion', key: path.criterion }, { body, exchange });
  }

  @Post('deliverables/:deliverable/waivers')
  @Documented({ summary: 'Ask to go on without a required deliverable', ...recorded })
  requestDeliverableWaiver(
    @Param() path: DeliverablePath,
    @Body() body: RequestWaiverRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<WaiverResource>> {
    return this.#request(path, { kind: 'deliverable', key: path.deliverable }, { body, exchange });
  }

  @Post('checklist/:item/waivers')
  @Documented({ summary: 'Ask to go on without a required checklist item', ...recorded })
  requestChecklistItemWaiver(
    @Param() path: ChecklistItemPath,
    @Body() body: RequestWaiverRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<WaiverResource>> {
    return this.#request(path, { kind: 'checklistItem', key: path.item }, { body, exchange });
  }

  @Get('waivers/:waiverId')
  @Sparse({ of: waiverSchema, keep: ['waiverId'] })
  @Documented({ summary: 'Read one waiver', answer: waiverSchema })
  async getWaiver(@Param() { initiativeId, gate, waiverId }: WaiverPath): Promise<WaiverResource> {
    const { state } = await this.initiatives.findGate(initiativeId, gate);
    const waiver = state.waivers.find((each) => each.waiverId === waiverId && each.gate === gate);
    if (!waiver) throw rejectionProblem({ kind: 'WaiverUnknown', waiverId });
    return waiver;
  }

  #request(
    path: GatePath,
    subject: WaiverSubject,
    { body, exchange }: { readonly body: RequestWaiverRequest; readonly exchange: Exchange },
  ): Promise<Answer<WaiverResource>> {
    const asked = this.commands.asked(exchange);
    // Derived, so that a retry names the waiver that the first try asked for.
    const waiverId = `wvr_${derivedId('waiver', asked.commandId)}`;
    const command = body.toCommand(path, asked, { waiverId, subject });
    return this.commands.run(exchange, asked, {
      initiativeId: path.initiativeId,
      command,
      // Somebody has to be there to answer for it.
      prepare: async () => ({ command, guards: await this.people.active(body.ownerId) }),
      answer: waiverAnswer(path, waiverId),
    });
  }
}
