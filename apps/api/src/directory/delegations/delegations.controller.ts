import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { listDelegations } from '@tollgate/read-models';
import type { z } from 'zod';
import type { Answer } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { ReadModelSource } from '../../views/read-model-source.js';
import { DelegationPath } from '../paths.js';
import { PersonCommands } from '../person-commands.js';
import type { DelegationResource } from '../person-entry.js';
import {
  delegationAnswer,
  delegationList,
  delegationRecorded,
  delegationResource,
  delegationSchema,
} from '../person-entry.js';
import { ReasonRequest } from '../reason.request.js';
import { GrantDelegationRequest } from './grant-delegation.request.js';
import { ListDelegationsRequest } from './list-delegations.request.js';

@Controller('delegations')
@AccessFor('signedIn')
export class DelegationsController {
  constructor(
    private readonly commands: PersonCommands,
    private readonly source: ReadModelSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Sparse({ of: delegationSchema, keep: ['delegationId'], list: true })
  @Documented({
    summary: 'List delegations',
    description: 'Who may vote in whose place, past and present; the latest to begin first.',
    answer: delegationList,
  })
  async listDelegations(
    @QueryParameters() { principal, delegate, inForceOn }: ListDelegationsRequest,
  ): Promise<z.infer<typeof delegationList>> {
    const filters = { principalId: principal, toPersonId: delegate, inForceOn };
    const found = await listDelegations(this.source.reader, filters);
    const now = this.clock.now();
    return { data: found.map((each) => delegationResource(each, now)) };
  }

  @Get(':delegationId')
  @Sparse({ of: delegationSchema, keep: ['delegationId'] })
  @Documented({ summary: 'Read one delegation', answer: delegationSchema })
  async getDelegation(
    @Param() { delegationId }: DelegationPath,
    @TheExchange() { signedIn }: Exchange,
  ): Promise<DelegationResource> {
    const principal = await this.commands.principalOf(delegationId, signedIn.person.personId);
    const delegation = await this.commands.delegationOf(principal, delegationId);
    return delegationResource({ ...delegation, principalId: principal }, this.clock.now());
  }

  @Post()
  @Documented({
    summary: 'Lend your right to vote for some days',
    description:
      'Only your own right, to a colleague who could hold it himself. Both names stand on every vote. Refused, with the path, where it would break separation of duties; checked again at each vote.',
    answer: delegationRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  grantDelegation(
    @Body() body: GrantDelegationRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<DelegationResource>> {
    const asked = this.commands.asked(exchange);
    const delegationId = `dlg_${derivedId('delegation', asked.commandId)}`;
    return this.commands.run(exchange, asked, {
      personId: asked.actor.personId,
      command: body.toCommand(delegationId, asked),
      concerning: [body.toPersonId],
      answer: delegationAnswer(delegationId),
    });
  }

  @Post(':delegationId/revocation')
  @Documented({
    summary: 'End a delegation early',
    description: 'By whoever granted or got it, or a keeper of the directory. Cast votes stand.',
    answer: delegationRecorded,
    command: { ifMatch: 'honoured' },
    status: 201,
  })
  async revokeDelegation(
    @Param() { delegationId }: DelegationPath,
    @Body() { reason }: ReasonRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<DelegationResource>> {
    const asked = this.commands.asked(exchange);
    const { actor, now } = asked;
    return this.commands.run(exchange, asked, {
      personId: await this.commands.principalOf(delegationId, actor.personId),
      command: { type: 'RevokeDelegation', actor, now, delegationId, reason },
      answer: delegationAnswer(delegationId),
    });
  }
}
