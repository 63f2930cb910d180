import type { Relation } from '../rule.js';
import type { Open, OperandValue } from './operand-value.js';

/** True or false, or every reason why the two cannot be compared. */
export type Compared = boolean | readonly Open[];

/** How `left` stands to `right`. Amounts of different currencies and values of different types have no order. */
export const compareValues = (
  left: OperandValue,
  relation: Relation,
  right: OperandValue,
): Compared => {
  if ('open' in left) return 'open' in right ? [left, right] : [left];
  if ('open' in right) return [right];
  if (left.currency !== right.currency) {
    const names = [left, right].map(({ currency }) => currency ?? 'no currency');
    return [{ open: `one is in ${names.join(', the other in ')}` }];
  }
  if (typeof left.value !== typeof right.value) return [{ open: 'their types differ' }];
  return holds(left.value, relation, right.value);
};

const holds = <Value extends number | string | boolean>(
  left: Value,
  relation: Relation,
  right: Value,
): boolean => {
  switch (relation) {
    case 'equal':
      return left === right;
    case 'notEqual':
      return left !== right;
    case 'lessThan':
      return left < right;
    case 'atMost':
      return left <= right;
    case 'atLeast':
      return left >= right;
    case 'moreThan':
      return left > right;
  }
};
