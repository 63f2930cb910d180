import type { RuleFault } from '../evaluation.js';
import type { ExpressionNode, RootName } from './expression-node.js';
import { ROOT_NAMES } from './expression-node.js';
import { MACRO_DEPTH_MAX } from './limits.js';
import type { SyntaxTree } from './parse-expression.js';

export type ExpressionFault = Pick<RuleFault, 'code' | 'message'>;

/** Where a part stands: the macro variables it sees, and where its faults are noted. */
interface Place {
  readonly variables: readonly string[];
  readonly note: (fault: ExpressionFault) => void;
}

const REFUSED: ExpressionNode = { kind: 'refused' };

/** Reduces the parser's tree to what rules may use and notes everything else as a fault. */
export const readExpression = (
  tree: SyntaxTree,
  note: (fault: ExpressionFault) => void,
): ExpressionNode => read(tree, { variables: [], note });

const refuse = (place: Place, code: ExpressionFault['code'], message: string): ExpressionNode => {
  place.note({ code, message });
  return REFUSED;
};

const read = (tree: SyntaxTree | undefined, place: Place): ExpressionNode => {
  const kind = tree?.exprKind;
  switch (kind?.case) {
    case 'constExpr':
      return readConstant(kind.value.constantKind, place);
    case 'identExpr':
      return readName(kind.value.name, place);
    case 'selectExpr':
      return readSelect(kind.value, place);
    case 'callExpr':
      return readCall(kind.value, place);
    case 'listExpr':
      return kind.value.optionalIndices.length > 0
        ? refuse(place, 'notAllowed', 'optional elements are not used in rules')
        : { kind: 'list', items: kind.value.elements.map((item) => read(item, place)) };
    case 'comprehensionExpr':
      return readMacro(kind.value, place);
    case 'structExpr':
      return refuse(place, 'notAllowed', 'maps and messages are not used in rules');
    case undefined:
      return refuse(place, 'syntax', 'a part of the expression is empty');
  }
};

type KindOf<Case extends string> = Extract<SyntaxTree['exprKind'], { case: Case }>['value'];

const readConstant = (
  constant: KindOf<'constExpr'>['constantKind'],
  place: Place,
): ExpressionNode => {
  switch (constant.case) {
    case 'boolValue':
    case 'stringValue':
      return { kind: 'literal', value: constant.value };
    case 'int64Value':
      // Facts hold whole numbers that JSON keeps exact, and so do the constants they are compared with.
      return Number.isSafeInteger(Number(constant.value))
        ? { kind: 'literal', value: constant.value }
        : refuse(
            place,
            'wrongType',
            `${constant.value} is beyond the whole numbers that facts hold`,
          );
    case 'doubleValue':
      return refuse(
        place,
        'wrongType',
        'rules know whole numbers only; write amounts in minor units',
      );
    default:
      return refuse(place, 'notAllowed', `a constant of this type is not used in rules`);
  }
};

const readName = (name: string, place: Place): ExpressionNode => {
  if (place.variables.includes(name)) return { kind: 'variable', name };
  const root = rootName(name);
  if (root !== undefined) return { kind: 'name', name: root };
  return refuse(
    place,
    'unknownName',
    `${name} is not known; a rule begins with ${ROOT_NAMES.join(', ')}`,
  );
};

const rootName = (name: string): RootName | undefined => ROOT_NAMES.find((root) => root === name);

const readSelect = (
  { operand, field, testOnly }: KindOf<'selectExpr'>,
  place: Place,
): ExpressionNode => {
  const of = read(operand, place);
  if (of.kind === 'name' && (of.name === 'facts' || of.name === 'scores')) {
    return { kind: of.name === 'facts' ? 'fact' : 'score', key: field, asked: testOnly };
  }
  if (testOnly)
    return refuse(place, 'notAllowed', 'has() asks for a fact or a score: has(facts.price)');
  return { kind: 'field', of, field };
};

const readCall = (call: KindOf<'callExpr'>, place: Place): ExpressionNode => {
  const given = call.target ? [call.target, ...call.args] : call.args;
  const args = given.map((arg) => read(arg, place));
  const [first, second] = args;
  // facts["price-list"] reaches names that are no identifiers.
  if (call.function === '_[_]' && first?.kind === 'name' && second?.kind === 'literal') {
    if (first.name === 'facts' || first.name === 'scores') {
      const kind = first.name === 'facts' ? 'fact' : 'score';
      return { kind, key: String(second.value), asked: false };
    }
  }
  return { kind: 'call', name: call.function, args };
};

const macroDepth = ({ variables }: Place): number => variables.length;

/** Only the macros make comprehensions, each with a shape of its own; the parser offers no other way to write one. */
const readMacro = (
  { iterRange, iterVar, iterVar2, accuInit, loopStep }: KindOf<'comprehensionExpr'>,
  place: Place,
): ExpressionNode => {
  if (macroDepth(place) >= MACRO_DEPTH_MAX) {
    return refuse(place, 'tooCostly', `macros may be nested ${MACRO_DEPTH_MAX} deep`);
  }
  if (iterVar2 !== '') return refuse(place, 'notAllowed', 'macros take one variable');
  if (rootName(iterVar) !== undefined || place.variables.includes(iterVar)) {
    return refuse(place, 'notAllowed', `${iterVar} already has a meaning; choose another variable`);
  }
  const shape = macroShape(accuInit, loopStep);
  if (!shape) return refuse(place, 'notAllowed', 'this macro is not used in rules');
  const inside: Place = { ...place, variables: [...place.variables, iterVar] };
  return {
    kind: 'macro',
    macro: shape.macro,
    range: read(iterRange, place),
    variable: iterVar,
    bodies: shape.bodies.map((body) => read(body, inside)),
  };
};

type Macro = Extract<ExpressionNode, { kind: 'macro' }>['macro'];

const macroShape = (
  accuInit: SyntaxTree | undefined,
  loopStep: SyntaxTree | undefined,
): { readonly macro: Macro; readonly bodies: readonly (SyntaxTree | undefined)[] } | undefined => {
  const step = loopStep?.exprKind.case === 'callExpr' ? loopStep.exprKind.value : undefined;
  if (!step) return undefined;
  const constant =
    accuInit?.exprKind.case === 'constExpr' ? accuInit.exprKind.value.constantKind : undefined;
  if (constant?.case === 'boolValue') {
    return { macro: constant.value ? 'all' : 'exists', bodies: [step.args[1]] };
  }
  if (constant?.case === 'int64Value') return { macro: 'exists_one', bodies: [step.args[0]] };
  if (accuInit?.exprKind.case !== 'listExpr') return undefined;
  const isFiltered = step.function === '_?_:_';
  const element = addedElement(isFiltered ? step.args[1] : loopStep);
  return {
    macro: isFiltered && element?.exprKind.case === 'identExpr' ? 'filter' : 'map',
    bodies: isFiltered ? [step.args[0], element] : [element],
  };
};

/** `e` in `@result + [e]`. */
const addedElement = (sum: SyntaxTree | undefined): SyntaxTree | undefined => {
  const list = sum?.exprKind.case === 'callExpr' ? sum.exprKind.value.args[1] : undefined;
  return list?.exprKind.case === 'listExpr' ? list.exprKind.value.elements[0] : undefined;
};
