import { APPROVER_REJECTIONS } from './approver-rejections.js';
import { CASE_REJECTIONS } from './case-rejections.js';
import { EVIDENCE_REJECTIONS } from './evidence-rejections.js';
import { EXCEPTION_REJECTIONS } from './exception-rejections.js';
import { GATE_REJECTIONS } from './gate-rejections.js';
import { PHASE_REJECTIONS } from './phase-rejections.js';
import { FOLLOWED_RULE_REJECTIONS } from './rule-rejections.js';
import { SEPARATION_REJECTIONS } from './separation-rejections.js';
import type { RejectionProblems } from './rejection-problem-kind.js';

/**
 * The one place where a rejection becomes a status: 403 not you, 404 no such thing, 409 not in this state,
 * 422 understood but against a rule. A new kind of rejection does not compile until it stands here.
 */
export const REJECTION_PROBLEMS = {
  ...FOLLOWED_RULE_REJECTIONS,
  ...PHASE_REJECTIONS,
  ...CASE_REJECTIONS,
  ...EVIDENCE_REJECTIONS,
  ...EXCEPTION_REJECTIONS,
  ...GATE_REJECTIONS,
  ...SEPARATION_REJECTIONS,
  ...APPROVER_REJECTIONS,
} as const satisfies RejectionProblems;
