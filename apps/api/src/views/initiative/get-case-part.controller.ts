import { Controller, Get, Param } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { ConditionPath, EvidencePath } from '../../initiatives/paths.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { ConditionResource } from '../../resources/exceptions.js';
import { conditionSchema } from '../../resources/exceptions.js';
import type { EvidenceResource } from '../../resources/initiative.js';
import { evidenceSchema } from '../../resources/initiative.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class GetCasePartController {
  constructor(private readonly initiatives: Initiatives) {}

  @Get('evidence/:evidenceId')
  @Sparse({ of: evidenceSchema, keep: ['evidenceId'] })
  @Documented({ summary: 'Read one piece of evidence', answer: evidenceSchema })
  async getEvidence(
    @Param() { initiativeId, evidenceId }: EvidencePath,
  ): Promise<EvidenceResource> {
    const { state } = await this.initiatives.find(initiativeId);
    const evidence = state.evidence.find((each) => each.evidenceId === evidenceId);
    if (!evidence) throw rejectionProblem({ kind: 'EvidenceUnknown', evidenceId });
    return evidence;
  }

  @Get('conditions/:conditionId')
  @Sparse({ of: conditionSchema, keep: ['conditionId'] })
  @Documented({ summary: 'Read one condition', answer: conditionSchema })
  async getCondition(
    @Param() { initiativeId, conditionId }: ConditionPath,
  ): Promise<ConditionResource> {
    const { state } = await this.initiatives.find(initiativeId);
    const condition = state.conditions.find((each) => each.conditionId === conditionId);
    if (!condition) throw rejectionProblem({ kind: 'ConditionUnknown', conditionId });
    return condition;
  }
}
