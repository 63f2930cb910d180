import type { RuleInputs } from '../scope.js';
import { factOf } from '../scope.js';
import { isMoney } from '../values.js';
import type { ExpressionNode } from './expression-node.js';
import { ASSUMED_LIST_ITEMS, ASSUMED_TEXT_LENGTH } from './limits.js';

/** How large a value may be: items of a list, characters of a text, and the same of its items. */
export interface Size {
  readonly items: number;
  readonly length: number;
  readonly of: Size | null;
}

/** Longest name of a criterion that is reckoned with. */
const KEY_LENGTH_MAX = 200;
const SCALAR: Size = { items: 0, length: 20, of: null };
const textOf = (length: number): Size => ({ items: 0, length, of: null });
const listOf = (items: number, of: Size): Size => ({ items, length: 0, of });

/** Largest sizes of the inputs. */
export interface InputSizes {
  readonly factSize: (key: string) => Size;
  readonly evidence: Size;
  readonly deliverables: Size;
  readonly checklist: Size;
}

/** What the check at save assumes of inputs that nobody has given yet. */
export const ASSUMED_SIZES: InputSizes = {
  factSize: () => ({
    items: ASSUMED_LIST_ITEMS,
    length: ASSUMED_TEXT_LENGTH,
    of: textOf(ASSUMED_TEXT_LENGTH),
  }),
  evidence: listOf(ASSUMED_LIST_ITEMS, {
    items: 10,
    length: SCALAR.length,
    of: SCALAR,
  }),
  deliverables: listOf(ASSUMED_LIST_ITEMS, SCALAR),
  checklist: listOf(ASSUMED_LIST_ITEMS, SCALAR),
};

/** The sizes of inputs that are there. */
export const sizesOf = (inputs: RuleInputs): InputSizes => ({
  factSize: (key) => {
    const value = factOf(inputs, key);
    if (typeof value === 'string') return textOf(value.length);
    if (typeof value !== 'object' || isMoney(value)) return SCALAR;
    return listOf(value.length, textOf(longest(value)));
  },
  evidence: listOf(inputs.evidence.length, {
    items: Math.max(0, ...inputs.evidence.map(({ criteria }) => criteria.length)),
    length: SCALAR.length,
    of: textOf(KEY_LENGTH_MAX),
  }),
  deliverables: listOf(inputs.deliverables.length, SCALAR),
  checklist: listOf(inputs.checklist.length, SCALAR),
});

/** Length of the longest text. */
export const longest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, text.length), 0);

/** Steps an evaluation may take and the largest size of its result. */
interface Cost {
  readonly steps: number;
  readonly size: Size;
}

/**
 * Most steps that evaluating `node` can take on inputs of these sizes, with both arms of every operator
 * counted. It is worked out from the expression alone, before anything is evaluated, so no expression can
 * take longer than its bound; the evaluator itself keeps no count.
 */
export const stepsOf = (node: ExpressionNode, sizes: InputSizes): number =>
  costOf(node, { sizes, variables: {} }).steps;

interface Place {
  readonly sizes: InputSizes;
  readonly variables: Readonly<Record<string, Size>>;
}

const costOf = (node: ExpressionNode, place: Place): Cost => {
  switch (node.kind) {
    case 'literal':
      return {
        steps: 1,
        size: typeof node.value === 'string' ? textOf(node.value.length) : SCALAR,
      };
    case 'name':
      return { steps: 1, size: sizeOfName(node.name, place.sizes) };
    case 'variable':
      return { steps: 1, size: place.variables[node.name] ?? SCALAR };
    case 'fact':
      return { steps: 2, size: place.sizes.factSize(node.key) };
    case 'score':
      return { steps: 2, size: SCALAR };
    case 'field': {
      const { steps, size } = costOf(node.of, place);
      return { steps: steps + 1, size };
    }
    case 'list': {
      const items = node.items.map((item) => costOf(item, place));
      return { steps: 1 + sum(items), size: listOf(items.length, widest(items)) };
    }
    case 'call':
      return costOfCall(node, place);
    case 'macro':
      return costOfMacro(node, place);
    case 'refused':
      return { steps: 1, size: SCALAR };
  }
};

const sizeOfName = (name: string, sizes: InputSizes): Size => {
  if (name === 'evidence') return sizes.evidence;
  if (name === 'deliverables') return sizes.deliverables;
  return name === 'checklist' ? sizes.checklist : SCALAR;
};

const sum = (costs: readonly Cost[]): number =>
  costs.reduce((total, { steps }) => total + steps, 0);

const widest = (costs: readonly Cost[]): Size =>
  costs.reduce<Size>((most, { size }) => (size.length > most.length ? size : most), SCALAR);

const costOfCall = (
  { name, args }: Extract<ExpressionNode, { kind: 'call' }>,
  place: Place,
): Cost => {
  const costs = args.map((arg) => costOf(arg, place));
  const [first = SCALAR, second = SCALAR] = costs.map(({ size }) => size);
  const steps = 1 + sum(costs) + ownSteps(name, first, second);
  if (name === '_?_:_') return { steps, size: widest(costs.slice(1)) };
  return { steps, size: name === '_[_]' ? (first.of ?? SCALAR) : SCALAR };
};

/** Steps of one call beyond its arguments: texts and lists are walked, patterns run over texts. */
const ownSteps = (name: string, first: Size, second: Size): number => {
  switch (name) {
    case '@in':
      return second.items * (1 + Math.ceil(first.length / 50));
    case 'contains':
      return Math.ceil((first.length * Math.max(1, second.length)) / 400);
    case 'matches':
      // An automaton makes at most one step for each character and each position in the pattern.
      return 20 + Math.ceil((first.length * Math.max(1, second.length)) / 10);
    case '_==_':
    case '_!=_':
    case 'startsWith':
    case 'endsWith':
    case 'size':
      return Math.ceil(Math.min(first.length, 10_000) / 50);
    default:
      return 1;
  }
};

const costOfMacro = (
  { macro, range, variable, bodies }: Extract<ExpressionNode, { kind: 'macro' }>,
  place: Place,
): Cost => {
  const ranged = costOf(range, place);
  const { items, of } = ranged.size;
  const inside = { ...place, variables: { ...place.variables, [variable]: of ?? SCALAR } };
  const costs = bodies.map((body) => costOf(body, inside));
  // Collecting nests a list in a list for each item, and the evaluator then reads through all of them.
  const collecting = macro === 'filter' || macro === 'map' ? Math.ceil(items / 8) : 0;
  const steps = ranged.steps + items * (3 + collecting + sum(costs));
  if (macro === 'filter') return { steps, size: ranged.size };
  const last = costs.at(-1)?.size ?? SCALAR;
  return { steps, size: macro === 'map' ? listOf(items, last) : SCALAR };
};
