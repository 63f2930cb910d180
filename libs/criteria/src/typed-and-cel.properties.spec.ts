import fc from 'fast-check';
import { checkRule } from './check-rule.js';
import { evaluateRule } from './evaluate-rule.js';
import type { Condition, Operand, Relation } from './rule.js';
import { RELATIONS } from './rule.js';
import type { RuleInputs, RuleScope } from './scope.js';
import type { FactValue } from './values.js';

const scope: RuleScope = {
  facts: [
    { key: 'reach', title: 'Reach', type: 'integer', material: true },
    { key: 'price', title: 'Price', type: 'money', material: true },
    { key: 'sized_on', title: 'Sized on', type: 'date', material: true },
    { key: 'pilot', title: 'Pilot', type: 'boolean', material: true },
    { key: 'markets', title: 'Markets', type: 'list', material: true },
  ],
  deliverables: ['plan', 'risks'],
  checklist: [],
  criteria: ['wtp'],
  scores: ['wtp'],
};

const SIGNS: Readonly<Record<Relation, string>> = {
  equal: '==',
  notEqual: '!=',
  lessThan: '<',
  atMost: '<=',
  atLeast: '>=',
  moreThan: '>',
};

/** A condition together with what it is in the other language. */
interface Twin {
  readonly condition: Condition;
  readonly cel: string;
}

interface OperandTwin {
  readonly operand: Operand;
  readonly cel: string;
}

const number: fc.Arbitrary<OperandTwin> = fc.oneof(
  fc.constant<OperandTwin>({ operand: { fact: 'reach' }, cel: 'facts.reach' }),
  fc.constant<OperandTwin>({
    operand: { ageInDays: 'sized_on' },
    cel: 'daysSince(facts.sized_on)',
  }),
  fc.constant<OperandTwin>({ operand: { count: { list: 'markets' } }, cel: 'size(facts.markets)' }),
  fc.constant<OperandTwin>({ operand: { score: 'wtp' }, cel: 'scores.wtp' }),
  fc.constant<OperandTwin>({
    operand: { count: { evidence: { kinds: ['interview'] } } },
    cel: "evidence.filter(e, e.kind == 'interview').size()",
  }),
  fc.integer({ min: -3, max: 60 }).map((integer) => ({ operand: { integer }, cel: `${integer}` })),
);

const compared = (left: OperandTwin, is: Relation, right: OperandTwin): Twin => ({
  condition: { kind: 'compare', left: left.operand, is, right: right.operand },
  cel: `(${left.cel} ${SIGNS[is]} ${right.cel})`,
});

const leaf: fc.Arbitrary<Twin> = fc.oneof(
  fc.tuple(number, fc.constantFrom(...RELATIONS), number).map((parts) => compared(...parts)),
  fc
    .tuple(fc.constantFrom(...RELATIONS), fc.integer({ min: -2, max: 2 }))
    .map(([is, amountMinor]) =>
      compared({ operand: { fact: 'price' }, cel: "minorUnits(facts.price, 'EUR')" }, is, {
        operand: { money: { amountMinor, currency: 'EUR' } },
        cel: `${amountMinor}`,
      }),
    ),
  fc.constantFrom('reach', 'price', 'pilot').map((fact): Twin => ({
    condition: { kind: 'given', fact },
    cel: `has(facts.${fact})`,
  })),
  fc.constantFrom('de', 'fr').map((text): Twin => ({
    condition: { kind: 'includes', list: 'markets', text },
    cel: `('${text}' in facts.markets)`,
  })),
);

const twin = fc.letrec<{ twin: Twin }>((tie) => ({
  twin: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc
      .tuple(
        fc.constantFrom('all' as const, 'any' as const),
        fc.array(tie('twin'), { minLength: 1, maxLength: 3 }),
      )
      .map(([kind, twins]): Twin => ({
        condition: { kind, rules: twins.map(({ condition }) => condition) },
        cel: `(${twins.map(({ cel }) => cel).join(kind === 'all' ? ' && ' : ' || ')})`,
      })),
    tie('twin').map(({ condition: rule, cel }): Twin => ({
      condition: { kind: 'not', rule },
      cel: `!${cel}`,
    })),
  ),
})).twin;

const optional = (value: fc.Arbitrary<FactValue>): fc.Arbitrary<FactValue | undefined> =>
  fc.option(value, { nil: undefined });

const inputs: fc.Arbitrary<RuleInputs> = fc
  .record({
    reach: optional(fc.integer({ min: -3, max: 60 })),
    price: optional(
      fc.record({
        amountMinor: fc.integer({ min: -2, max: 2 }),
        currency: fc.constantFrom('EUR', 'USD'),
      }),
    ),
    sized_on: optional(fc.constantFrom('2026-02-28', '2026-01-15', '2026-03-09')),
    pilot: optional(fc.boolean()),
    markets: optional(fc.subarray(['de', 'fr', 'at'])),
    interviews: fc.nat(4),
    score: fc.option(fc.integer({ min: 0, max: 100 }), { nil: undefined }),
  })
  .map(({ interviews, score, ...facts }) => ({
    today: '2026-03-01',
    facts: Object.fromEntries(
      Object.entries(facts).filter((entry): entry is [string, FactValue] => entry[1] !== undefined),
    ),
    evidence: Array.from({ length: interviews }, () => ({
      kind: 'interview',
      asOf: '2026-02-01',
      criteria: ['wtp'],
    })),
    deliverables: ['plan'],
    checklist: [],
    scores: score === undefined ? {} : { wtp: score },
    gateScore: score ?? null,
  }));

describe('a rule written as data and the same rule written as an expression', () => {
  it('come to the same verdict, whatever is given and whatever is missing', () => {
    fc.assert(
      fc.property(twin, inputs, ({ condition, cel }, given) => {
        const context = { inputs: given, scope };
        const typed = evaluateRule({ kind: 'typed', when: condition }, 'must', context);
        const written = evaluateRule({ kind: 'cel', expression: cel }, 'must', context);
        expect(written.verdict).toBe(typed.verdict);
      }),
      { numRuns: 500 },
    );
  });

  it('are both told when nothing can make them true', () => {
    fc.assert(
      fc.property(twin, inputs, ({ condition, cel }, given) => {
        const codes = (rule: Parameters<typeof checkRule>[0]): readonly string[] =>
          checkRule(rule, scope, 'must')
            .filter(({ severity }) => severity === 'error')
            .map(({ code }) => code);
        for (const rule of [
          { kind: 'typed', when: condition },
          { kind: 'cel', expression: cel },
        ] as const) {
          if (codes(rule).length === 0) continue;
          expect(codes(rule)).toEqual(['neverTrue']);
          expect(evaluateRule(rule, 'must', { inputs: given, scope }).verdict).toBe('notMet');
        }
      }),
      { numRuns: 500 },
    );
  });
});
