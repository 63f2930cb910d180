import fc from 'fast-check';
import type { Condition, Operand } from '../rule.js';
import { RELATIONS } from '../rule.js';
import type { RuleInputs, RuleScope } from '../scope.js';
import { evaluateCondition } from '../typed/evaluate-condition.js';
import { canBeTrue } from './can-be-true.js';
import { formulaOf } from './formula.js';

const keys = ['a', 'b'] as const;
const scope: RuleScope = {
  facts: keys.map((key) => ({ key, title: key, type: 'integer', material: true })),
  deliverables: [],
  checklist: [],
  criteria: [],
  scores: [],
};

/** Constants from 0 to 3: values from -4 to 7 then cover every order that two facts and they can have. */
const constants = [0, 1, 2, 3];
const values = Array.from({ length: 12 }, (_, index) => index - 4);

const operand: fc.Arbitrary<Operand> = fc.oneof(
  fc.constantFrom(...keys).map((fact) => ({ fact })),
  fc.constantFrom(...constants).map((integer) => ({ integer })),
);

const condition = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    fc.record({
      kind: fc.constant('compare' as const),
      left: operand,
      is: fc.constantFrom(...RELATIONS),
      right: operand,
    }),
    fc.record({ kind: fc.constant('given' as const), fact: fc.constantFrom(...keys) }),
    fc.record({
      kind: fc.constantFrom('all' as const, 'any' as const),
      rules: fc.array(tie('condition'), { minLength: 1, maxLength: 3 }),
    }),
    fc.record({ kind: fc.constant('not' as const), rule: tie('condition') }),
  ),
})).condition;

const inputsOf = (facts: RuleInputs['facts']): RuleInputs => ({
  today: '2026-03-01',
  facts,
  evidence: [],
  deliverables: [],
  checklist: [],
  scores: {},
  gateScore: null,
});

const given = [undefined, ...values];
const everyCase: readonly RuleInputs[] = given.flatMap((a) =>
  given.map((b) =>
    inputsOf({ ...(a === undefined ? {} : { a }), ...(b === undefined ? {} : { b }) }),
  ),
);

describe('whether a condition can be true', () => {
  it('is answered as trying every case answers it', () => {
    fc.assert(
      fc.property(condition, (tried) => {
        const isPossible = everyCase.some(
          (inputs) => evaluateCondition(tried, inputs, scope).truth === 'true',
        );
        expect(canBeTrue(formulaOf(tried, scope), () => undefined)).toBe(isPossible);
      }),
    );
  });

  it('is answered for the contrary as well', () => {
    fc.assert(
      fc.property(condition, (tried) => {
        const isPossible = everyCase.some(
          (inputs) => evaluateCondition(tried, inputs, scope).truth === 'false',
        );
        expect(canBeTrue(formulaOf(tried, scope, true), () => undefined)).toBe(isPossible);
      }),
    );
  });
});
