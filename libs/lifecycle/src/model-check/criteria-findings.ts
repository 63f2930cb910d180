import { checkRule } from '@tollgate/criteria';
import { ruleScope } from '../initiative/criteria/rule-inputs.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { pointerOf } from './finding.js';

/** Rules of criteria that name what the gate does not have, or that nothing can ever make true. */
export const criteriaFindings = (
  template: LifecycleTemplate,
  gate: GateDefinition,
  place: Place,
): readonly Finding[] =>
  gate.criteria.flatMap(({ key, kind, rule }, index) =>
    rule
      ? checkRule(rule, ruleScope(template, gate, kind), kind).map(
          ({ severity, code, path, message }): Finding => ({
            severity,
            pointer: `${pointerOf([...place, index, 'rule'])}${path}`,
            code: `criterion-${inKebabCase(code)}`,
            message: `${key}: ${message}`,
          }),
        )
      : [],
  );

const inKebabCase = (code: string): string =>
  code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
