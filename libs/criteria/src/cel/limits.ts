/** Bounds of one CEL expression. What passes them is checked, planned and evaluated in bounded time. */
export const EXPRESSION_LENGTH_MAX = 2_000;
/** Brackets open at once: the parser descends recursively. */
export const BRACKET_DEPTH_MAX = 24;
/** Operators in a row without a bracket, e.g. `!!!!a`: they nest as brackets do. */
export const AST_NODES_MAX = 400;
export const AST_DEPTH_MAX = 48;
/** A macro may stand in a macro, and no deeper: three nested loops over long lists cannot be bounded usefully. */
export const MACRO_DEPTH_MAX = 2;
export const PATTERN_LENGTH_MAX = 200;

/** Bounds of the inputs of one evaluation; larger ones are "not met" with that reason. */
export const LIST_ITEMS_MAX = 1_000;
export const TEXT_LENGTH_MAX = 20_000;

/** Steps that one evaluation may take at most, counted before it begins. */
export const COST_MAX = 500_000;

/** Sizes that the check at save assumes for inputs nobody has given yet. */
export const ASSUMED_LIST_ITEMS = 50;
export const ASSUMED_TEXT_LENGTH = 200;
