import { Controller, Get, Param } from '@nestjs/common';
import { readinessOf, readinessSentence } from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { etagOf } from '../../http/etag.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { httpProblem } from '../../http/problem.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath, SubmissionPath } from '../../initiatives/paths.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { GateResource } from '../../resources/gate.js';
import { gateResource, gateSchema, readinessSchema } from '../../resources/gate.js';
import type { SubmissionResource } from '../../resources/submission.js';
import { submissionResource, submissionSchema } from '../../resources/submission.js';

const readinessAnswer = readinessSchema
  .extend({ sentence: z.string() })
  .meta({ id: 'ReadinessAnswer' });

/** Readiness depends on the clock, so these answers carry an ETag for If-Match but never a 304. */
@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class GetGateController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Sparse({ of: gateSchema, keep: ['initiativeId', 'gate'] })
  @Documented({
    summary: 'Read one gate of an initiative',
    description:
      'What it asks for, what is there, submissions with their votes, and readiness now.',
    answer: gateSchema,
  })
  async getGate(
    @Param() { initiativeId, gate }: GatePath,
    @TheExchange() { reply }: Exchange,
  ): Promise<GateResource> {
    const standing = await this.initiatives.findGate(initiativeId, gate);
    reply.header('etag', etagOf(standing.version));
    return gateResource(standing, standing.definition, this.clock.now());
  }

  @Get('readiness')
  @Sparse({ of: readinessAnswer, keep: ['gate'] })
  @Documented({
    summary: 'Say whether a gate is ready, and what is unmet',
    answer: readinessAnswer,
  })
  async getReadiness(
    @Param() { initiativeId, gate }: GatePath,
    @TheExchange() { reply }: Exchange,
  ): Promise<z.infer<typeof readinessAnswer>> {
    const { state, template, version } = await this.initiatives.findGate(initiativeId, gate);
    reply.header('etag', etagOf(version));
    const readiness = readinessOf(state, template, gate, this.clock.now());
    return { ...readiness, sentence: readinessSentence(readiness) };
  }

  @Get('submissions/:submission')
  @Sparse({ of: submissionSchema, keep: ['gate', 'submission'] })
  @Documented({ summary: 'Read one submission with its votes', answer: submissionSchema })
  async getSubmission(
    @Param() { initiativeId, gate, submission }: SubmissionPath,
    @TheExchange() { reply }: Exchange,
  ): Promise<SubmissionResource> {
    const { state, version } = await this.initiatives.findGate(initiativeId, gate);
    const found = state.gates[gate]?.submissions.find((each) => each.submission === submission);
    if (!found) throw httpProblem('not-found');
    reply.header('etag', etagOf(version));
    return submissionResource(found);
  }
}
