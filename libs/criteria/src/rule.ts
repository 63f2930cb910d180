import { z } from 'zod';
import { dayNumber } from './calendar-day.js';
import { EXPRESSION_LENGTH_MAX } from './cel/limits.js';

/** Bounds of one typed rule; a template with a larger one is refused. */
export const RULE_DEPTH_MAX = 8;
export const RULE_NODES_MAX = 100;
export const SCORE_MAX = 100;

const key = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:[_-][a-z0-9]+)*$/, 'lower case words joined by _ or -');
const currency = z.string().regex(/^[A-Z]{3}$/, 'an ISO 4217 code of three capital letters');
const date = z
  .string()
  .refine((text) => dayNumber(text) !== undefined, 'a date that exists, written YYYY-MM-DD');
const text = z.string().min(1).max(500);
const score = z.int().min(0).max(SCORE_MAX);

/** What can be counted: evidence of this gate, its deliverables, its checklist, items of a list fact. */
const countable = z.union([
  z.strictObject({
    evidence: z.strictObject({
      kinds: z.array(key).min(1).max(10).optional(),
      /** Only evidence that names this criterion. */
      criterion: key.optional(),
      /** Only evidence whose as-of date lies at most this many days back. */
      notOlderThanDays: z.int().min(0).max(36_500).optional(),
    }),
  }),
  z.strictObject({ deliverables: z.union([z.literal('all'), z.array(key).min(1).max(100)]) }),
  /** Items done or marked as not applicable. */
  z.strictObject({ checklist: z.union([z.literal('all'), z.array(key).min(1).max(200)]) }),
  z.strictObject({ list: key }),
]);

/** One side of a comparison: a fact, a constant, or a number worked out from the case. */
export const ruleOperandSchema = z.union([
  z.strictObject({ fact: key }),
  z.strictObject({ integer: z.int() }),
  z.strictObject({ money: z.strictObject({ amountMinor: z.int(), currency }) }),
  z.strictObject({ date }),
  z.strictObject({ text }),
  z.strictObject({ boolean: z.boolean() }),
  /** Days from the fact's date to today; negative while that day is still to come. */
  z.strictObject({ ageInDays: key }),
  z.strictObject({ count: countable }),
  /** Score of a should-meet criterion of this gate, 0 to 100. */
  z.strictObject({ score: key }),
]);

/** How the left side stands to the right one. */
export const RELATIONS = [
  'equal',
  'notEqual',
  'lessThan',
  'atMost',
  'atLeast',
  'moreThan',
] as const;

export type Countable = Readonly<z.infer<typeof countable>>;
export type Operand = Readonly<z.infer<typeof ruleOperandSchema>>;
export type Relation = (typeof RELATIONS)[number];

/** A statement about the case that is true, false, or open while an input is missing. */
export type Condition =
  | {
      readonly kind: 'compare';
      readonly left: Operand;
      readonly is: Relation;
      readonly right: Operand;
    }
  | { readonly kind: 'given'; readonly fact: string }
  | { readonly kind: 'includes'; readonly list: string; readonly text: string }
  | {
      readonly kind: 'scoreAtLeast';
      readonly score: number;
      /** A should-meet criterion of this gate; without one the gate's weighted score. */
      readonly criterion?: string | undefined;
    }
  | { readonly kind: 'all' | 'any'; readonly rules: readonly Condition[] }
  | { readonly kind: 'not'; readonly rule: Condition };

/** The form of a condition; what it says is checked by `checkRule`. */
export const ruleConditionSchema: z.ZodType<Condition> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('compare'),
    left: ruleOperandSchema,
    is: z.enum(RELATIONS),
    right: ruleOperandSchema,
  }),
  z.strictObject({ kind: z.literal('given'), fact: key }),
  z.strictObject({ kind: z.literal('includes'), list: key, text }),
  z.strictObject({ kind: z.literal('scoreAtLeast'), score, criterion: key.optional() }),
  z.strictObject({
    kind: z.literal('all'),
    rules: z.array(z.lazy(() => ruleConditionSchema)).min(1),
  }),
  z.strictObject({
    kind: z.literal('any'),
    rules: z.array(z.lazy(() => ruleConditionSchema)).min(1),
  }),
  z.strictObject({ kind: z.literal('not'), rule: z.lazy(() => ruleConditionSchema) }),
]);

const ruleForm = z.discriminatedUnion('kind', [
  /** A must-meet criterion is met when the condition is true. */
  z.strictObject({ kind: z.literal('typed'), when: ruleConditionSchema }),
  /** A should-meet criterion scores the sum of the points whose condition is true. */
  z.strictObject({
    kind: z.literal('points'),
    points: z
      .array(z.strictObject({ when: ruleConditionSchema, points: z.int().min(1).max(SCORE_MAX) }))
      .min(1)
      .max(20),
  }),
  /** A should-meet criterion scores along a straight line between two values, and is cut off at its ends. */
  z.strictObject({
    kind: z.literal('scale'),
    of: ruleOperandSchema,
    from: z.strictObject({ value: z.int(), score }),
    to: z.strictObject({ value: z.int(), score }),
  }),
  /** A CEL expression: a bool for a must-meet criterion, an int from 0 to 100 for a should-meet one. */
  z.strictObject({
    kind: z.literal('cel'),
    expression: z.string().min(1).max(EXPRESSION_LENGTH_MAX),
  }),
]);

/** True unless `value` is nested or long beyond reason; walked without recursion, so depth cannot hurt. */
const isBounded = (value: unknown): boolean => {
  // A level of a condition is an object in an array, under the rule and its own operands.
  const depthMax = 2 * RULE_DEPTH_MAX + 8;
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value, depth: 0 }];
  let nodes = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    nodes += 1;
    if (next.depth > depthMax || nodes > RULE_NODES_MAX * 10) return false;
    const depth = next.depth + 1;
    if (typeof next.value === 'object' && next.value !== null) {
      open.push(...Object.values(next.value).map((child: unknown) => ({ value: child, depth })));
    }
  }
  return true;
};

/** The form of a criterion's rule. What it says is checked by `checkRule`. */
export const criterionRuleSchema = z
  .unknown()
  .refine(isBounded, { message: 'the rule is nested too deeply or too long', abort: true })
  .pipe(ruleForm);

export type CriterionRule = Readonly<z.infer<typeof ruleForm>>;

/** Every condition of a typed rule, the rule's own ones first; none for an expression. */
export const conditionsOf = (rule: CriterionRule): readonly Condition[] => {
  switch (rule.kind) {
    case 'typed':
      return [rule.when];
    case 'points':
      return rule.points.map(({ when }) => when);
    case 'scale':
    case 'cel':
      return [];
  }
};
