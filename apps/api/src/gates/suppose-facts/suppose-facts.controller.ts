import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { startOfDay, supposeFacts } from '@tollgate/lifecycle';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath } from '../../initiatives/paths.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import { Documented } from '../../openapi/documented.js';
import type { SupposedGateResource } from '../../resources/supposed-gate.js';
import { supposedGateResource, supposedGateSchema } from '../../resources/supposed-gate.js';
import { SupposeFactsRequest } from './suppose-facts.request.js';

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
    answer: supposedGateSchema,
  })
  async supposeFacts(
    @Param() { initiativeId, gate }: GatePath,
    @Body() body: SupposeFactsRequest,
  ): Promise<SupposedGateResource> {
    const standing = await this.initiatives.findGate(initiativeId, gate);
    const { state, template, definition } = standing;
    const now = this.clock.now();
    const supposed = supposeFacts(state, template, { changes: body.supposedChanges(), now });
    if (!supposed.ok) throw rejectionProblem(supposed.rejection);
    const at = body.on === undefined ? now : startOfDay(body.on);
    return supposedGateResource(supposed.value, standing, { gate: definition, at });
  }
}
