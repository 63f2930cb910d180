import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { evaluateCriteria, readinessOf, startOfDay, supposeFacts } from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath } from '../../initiatives/paths.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import { Documented } from '../../openapi/documented.js';
import {
  criterionEvaluationResource,
  criterionEvaluationSchema,
  gateScoreSchema,
} from '../../resources/evaluation.js';
import { readinessSchema } from '../../resources/gate.js';
import { instant, listOf } from '../../resources/values.js';
import { SupposeFactsRequest } from './suppose-facts.request.js';

const supposedGate = z
  .strictObject({
    gate: z.string(),
    version: z.int().meta({ description: 'Version of the case that was supposed to change' }),
    at: instant,
    endsReview: z.boolean().meta({ description: 'A change like this would end the open review' }),
    readiness: readinessSchema,
    evaluations: listOf(criterionEvaluationSchema),
    score: gateScoreSchema,
  })
  .meta({ id: 'SupposedGate' });

/** Reads only: nothing of what is supposed is recorded, so no key is needed. */
@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class SupposeFactsController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly clock: Clock,
  ) {}

  @Post('what-if')
  @HttpCode(200)
  @Documented({
    summary: 'Say how ready the gate would be with other facts, or on another day',
    description: 'Nothing is recorded. What an edit would be refused for is refused here as well.',
    answer: supposedGate,
  })
  async supposeFacts(
    @Param() { initiativeId, gate }: GatePath,
    @Body() body: SupposeFactsRequest,
  ): Promise<z.infer<typeof supposedGate>> {
    const { state, version, template, definition } = await this.initiatives.findGate(
      initiativeId,
      gate,
    );
    const now = this.clock.now();
    const supposed = supposeFacts(state, template, { changes: body.supposedChanges(), now });
    if (!supposed.ok) throw rejectionProblem(supposed.rejection);
    const at = body.on === undefined ? now : startOfDay(body.on);
    const place = { gate: definition, template };
    const { evaluated, score } = evaluateCriteria(supposed.value.state, place, at);
    return {
      gate,
      version,
      at,
      endsReview: supposed.value.endsReview,
      readiness: readinessOf(supposed.value.state, template, gate, at),
      evaluations: evaluated.map(criterionEvaluationResource),
      score,
    };
  }
}
