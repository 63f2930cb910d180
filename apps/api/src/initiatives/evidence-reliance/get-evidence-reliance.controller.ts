import { Controller, Get, Param } from '@nestjs/common';
import { relianceOn } from '@tollgate/lifecycle';
import { AccessFor } from '../../http/access.js';
import { Documented } from '../../openapi/documented.js';
import type { RelianceResource } from '../../resources/reliance.js';
import { relianceResource, relianceSchema } from '../../resources/reliance.js';
import { Initiatives } from '../initiatives.js';
import { EvidencePath } from '../paths.js';
import { rejectionProblem } from '../rejections/rejection-problem.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class GetEvidenceRelianceController {
  constructor(private readonly initiatives: Initiatives) {}

  @Get('evidence/:evidenceId/reliance')
  @Documented({
    summary: 'Say what rests on evidence',
    description: 'Exactly what retracting it would reopen, without doing it.',
    answer: relianceSchema,
  })
  async getEvidenceReliance(
    @Param() { initiativeId, evidenceId }: EvidencePath,
  ): Promise<RelianceResource> {
    const { state, template } = await this.initiatives.find(initiativeId);
    const evidence = state.evidence.find((each) => each.evidenceId === evidenceId);
    if (!evidence) throw rejectionProblem({ kind: 'EvidenceUnknown', evidenceId });
    return relianceResource(relianceOn(state, template, evidenceId));
  }
}
