import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import type { RuleTrialResource } from '../../resources/rule-trial.js';
import { ruleTrialResource, ruleTrialSchema } from '../../resources/rule-trial.js';
import { TryRuleRequest } from './try-rule.request.js';

/** Reads only: whoever writes a template tries its rules on real cases before anybody is bound by them. */
@Controller('initiatives/:initiativeId/gates/:gate')
@AccessFor('signedIn')
export class TryRuleController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly clock: Clock,
  ) {}

  @Post('rule-trials')
  @HttpCode(200)
  @Documented({
    summary: 'Try the rule of a criterion on a case',
    description:
      'Checks the rule against the facts and names of the gate and evaluates it on the case as it is. Nothing is recorded.',
    answer: ruleTrialSchema,
  })
  async tryRule(
    @Param() { initiativeId, gate }: GatePath,
    @Body() body: TryRuleRequest,
  ): Promise<RuleTrialResource> {
    const standing = await this.initiatives.findGate(initiativeId, gate);
    const tried = { rule: body.toRule(), kind: body.criterion };
    return ruleTrialResource(tried, standing, {
      gate: standing.definition,
      now: this.clock.now(),
    });
  }
}
