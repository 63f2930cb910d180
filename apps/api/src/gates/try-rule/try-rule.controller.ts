import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { checkRule, evaluateRule } from '@tollgate/criteria';
import { criterionInputs, ruleScope } from '@tollgate/lifecycle';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { GatePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import { ruleEvaluationResource, ruleEvaluationSchema } from '../../resources/evaluation.js';
import { listOf } from '../../resources/values.js';
import { TryRuleRequest } from './try-rule.request.js';

const ruleFault = z
  .strictObject({
    severity: z.enum(['error', 'warning']),
    code: z.string(),
    path: z.string().meta({ description: 'JSON Pointer into the rule' }),
    message: z.string(),
  })
  .meta({ id: 'RuleFault' });

const ruleTrial = z
  .strictObject({
    gate: z.string(),
    version: z.int().meta({ description: 'Version of the case that the rule was tried on' }),
    faults: listOf(ruleFault).meta({ description: 'An error would refuse the template at save' }),
    evaluation: ruleEvaluationSchema,
  })
  .meta({ id: 'RuleTrial' });

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
    operationId: 'tryRule',
    summary: 'Try the rule of a criterion on a case',
    description:
      'Checks the rule against the facts and names of the gate and evaluates it on the case as it is. Nothing is recorded.',
    answer: ruleTrial,
  })
  async tryRule(
    @Param() { initiativeId, gate }: GatePath,
    @Body() body: TryRuleRequest,
  ): Promise<z.infer<typeof ruleTrial>> {
    const standing = await this.initiatives.findGate(initiativeId, gate);
    const { state, version, template, definition } = standing;
    const rule = body.toRule();
    const scope = ruleScope(template, definition, body.criterion);
    const inputs = criterionInputs(
      state,
      { gate: definition, template },
      { kind: body.criterion, now: this.clock.now() },
    );
    return {
      gate,
      version,
      faults: checkRule(rule, scope, body.criterion),
      evaluation: ruleEvaluationResource(evaluateRule(rule, body.criterion, { inputs, scope })),
    };
  }
}
