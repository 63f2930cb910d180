import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { canonicalize } from '@tollgate/canonical-json';
import { evaluateExpression } from './cel/evaluate-expression.js';
import type { CriterionKind, Evaluation } from './evaluation.js';
import type { CriterionRule } from './rule.js';
import type { RuleInputs, RuleScope } from './scope.js';
import { evaluateTyped } from './typed/evaluate-typed.js';
import { ruleWords } from './typed/words.js';

/**
 * How a rule comes out for these inputs: the same inputs give the same verdict for ever, on any machine.
 * A rule of the wrong kind for its criterion, which `checkRule` refuses, is never met.
 */
export const evaluateRule = (
  rule: CriterionRule,
  kind: CriterionKind,
  { inputs, scope }: { readonly inputs: RuleInputs; readonly scope: RuleScope },
): Evaluation => {
  if (rule.kind === 'cel') return evaluateExpression(rule.expression, kind, { inputs, scope });
  if ((rule.kind === 'typed') === (kind === 'must')) return evaluateTyped(rule, inputs, scope);
  return {
    verdict: kind === 'must' ? 'notMet' : 'notScored',
    score: null,
    inputs: {},
    rule: ruleWords(rule, scope),
    why: `A rule of kind ${rule.kind} gives no verdict on a ${kind}-meet criterion.`,
  };
};

/** SHA-256 (hex) of the rule's canonical JSON: which rule an evaluation speaks of. */
export const ruleHash = (rule: CriterionRule): string => {
  const known = HASHES.get(rule);
  if (known !== undefined) return known;
  const hash = bytesToHex(sha256(utf8ToBytes(canonicalize(rule))));
  HASHES.set(rule, hash);
  return hash;
};

/** Rules belong to published templates, which never change: each is hashed once. */
const HASHES = new WeakMap<CriterionRule, string>();
