export { readingRules } from './reading-rules.js';
export { RULE_CATEGORY, RuleBook } from './rule-book.js';
export type { RuleBookParts, RuleDocument } from './rule-book.js';
