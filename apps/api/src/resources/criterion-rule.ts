import { criterionRuleSchema, ruleConditionSchema, ruleOperandSchema } from '@tollgate/criteria';
import { z } from 'zod';

// The schemas themselves get their names here, not copies of them: a template's criteria refer to them.
z.globalRegistry.add(ruleOperandSchema, { id: 'RuleOperand' });
z.globalRegistry.add(ruleConditionSchema, { id: 'RuleCondition' });
z.globalRegistry.add(criterionRuleSchema, { id: 'CriterionRule' });

/** Name of the schema of a criterion's rule among the components of the description. */
export const CRITERION_RULE = '#/components/schemas/CriterionRule';
