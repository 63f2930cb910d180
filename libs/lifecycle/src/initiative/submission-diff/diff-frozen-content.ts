import type { LifecycleTemplate, PinnedTemplate } from '../../templates/lifecycle-template.js';
import type { FrozenContent } from '../commitment.js';
import type { CriterionEvaluation, FactValue } from '../events.js';
import type { ChecklistMark, CriterionAssessment, Deliverable, Evidence } from '../state.js';
import type { ComparisonRules, Difference } from './diff-entries.js';
import { diffEntries, sameValue } from './diff-entries.js';
import type { MoneyDelta } from './money-delta.js';
import { moneyDelta } from './money-delta.js';

/** What a submission froze, with the template version that it pins. */
export interface FrozenSubmission {
  readonly content: FrozenContent;
  readonly template: LifecycleTemplate;
}

export interface FieldDifference {
  readonly field: string;
  readonly before: FactValue | null;
  readonly after: FactValue | null;
  readonly material: boolean;
}

export interface FactDifference extends Omit<FieldDifference, 'field'> {
  readonly fact: string;
  /** Null unless both are amounts of one currency. */
  readonly money: MoneyDelta | null;
}

export interface EvidenceDifference {
  readonly key: string;
  /**
   * Where the later submission lost it: `superseded` by evidence in its place, else `retracted`; `removed`
   * where an earlier one did not have it yet.
   */
  readonly change: 'added' | 'removed' | 'retracted' | 'superseded';
  readonly evidence: Evidence;
  readonly material: boolean;
}

/** Everything that two submissions of a gate freeze differently. */
export interface SubmissionDiff {
  readonly template: { readonly before: PinnedTemplate; readonly after: PinnedTemplate };
  /** Title and summary of the case, and what is proposed. */
  readonly particulars: readonly FieldDifference[];
  readonly authors: { readonly added: readonly string[]; readonly removed: readonly string[] };
  readonly facts: readonly FactDifference[];
  readonly deliverables: readonly Difference<Deliverable>[];
  readonly evidence: readonly EvidenceDifference[];
  readonly criteria: readonly Difference<CriterionAssessment>[];
  readonly checklist: readonly Difference<ChecklistMark>[];
  /** Verdicts of rules, by criterion; what a rule looked at differs elsewhere. */
  readonly evaluations: readonly Difference<CriterionEvaluation>[];
  /** True when votes given on `before` do not stand for `after`. */
  readonly material: boolean;
}

/**
 * Field by field, what differs between two frozen versions of a case. Any two can be compared, in either
 * direction. What is material follows the rules by which a change ends an open review; another proposal and
 * another template are material as well, because a new submission alone can bring them.
 */
export const diffFrozenContent = (
  before: FrozenSubmission,
  after: FrozenSubmission,
): SubmissionDiff => {
  const [from, to] = [before.content, after.content];
  const parts = {
    particulars: diffParticulars(from, to),
    facts: diffFacts(before, after),
    deliverables: diffEntries(from.deliverables, to.deliverables, DELIVERABLES),
    evidence: diffEvidence(from, to),
    criteria: diffEntries(from.assessments, to.assessments, ASSESSMENTS),
    checklist: diffEntries(from.checklist, to.checklist, CHECKLIST),
    evaluations: diffEntries(byCriterion(from), byCriterion(to), EVALUATIONS),
  };
  return {
    template: { before: from.template, after: to.template },
    authors: {
      added: missing(from.authors, to.authors),
      removed: missing(to.authors, from.authors),
    },
    ...parts,
    material:
      from.template.hash !== to.template.hash ||
      Object.values(parts)
        .flat()
        .some(({ material }) => material),
  };
};

const DELIVERABLES: ComparisonRules<Deliverable> = {
  fieldsOf: ({ title, link, digest }) => ({ title, link, digest }),
  isMaterialChange: () => true,
};

const ASSESSMENTS: ComparisonRules<CriterionAssessment> = {
  fieldsOf: ({ verdict, score, reason }) => ({ verdict, score, reason }),
  isMaterialChange: (before, after) => before.verdict !== after.verdict,
};

const CHECKLIST: ComparisonRules<ChecklistMark> = {
  fieldsOf: (mark) =>
    mark.status === 'done'
      ? { status: mark.status, proof: mark.proof }
      : { status: mark.status, reason: mark.reason },
  isMaterialChange: (before, after) => before.status === 'done' && after.status === 'notApplicable',
};

const EVALUATIONS: ComparisonRules<CriterionEvaluation> = {
  fieldsOf: ({ verdict, score, ruleHash }) => ({ verdict, score, ruleHash }),
  isMaterialChange: (before, after) => before.verdict !== after.verdict,
};

const byCriterion = ({ proposal }: FrozenContent): Readonly<Record<string, CriterionEvaluation>> =>
  Object.fromEntries((proposal.evaluations ?? []).map((each) => [each.criterion, each]));

const EVIDENCE: ComparisonRules<Evidence> = {
  // Evidence is never edited: what differs is whether it is there.
  fieldsOf: () => ({}),
  isMaterialChange: () => false,
};

const diffEvidence = (
  before: FrozenContent,
  after: FrozenContent,
): readonly EvidenceDifference[] => {
  const byId = ({ evidence }: FrozenContent): Readonly<Record<string, Evidence>> =>
    Object.fromEntries(evidence.map((each) => [each.evidenceId, each]));
  const replaced = new Set(after.evidence.map(({ supersedes }) => supersedes));
  const isLater = after.proposal.submission > before.proposal.submission;
  return diffEntries(byId(before), byId(after), EVIDENCE).flatMap((difference) => {
    const evidence = difference.after ?? difference.before;
    if (evidence === null) return [];
    const lost = replaced.has(difference.key) ? 'superseded' : 'retracted';
    const gone = isLater ? lost : 'removed';
    const change = difference.after === null ? gone : 'added';
    return [{ key: difference.key, change, evidence, material: difference.material }];
  });
};

/** Fields outside the template's lists, each with whether it is material. The note explains, it proposes nothing. */
const PARTICULARS: readonly (readonly [
  string,
  (content: FrozenContent) => FactValue | null,
  boolean,
])[] = [
  ['title', ({ title }) => title, true],
  ['summary', ({ summary }) => summary, true],
  ['outcome', ({ proposal }) => proposal.outcome, true],
  ['holdUntil', ({ proposal }) => proposal.holdUntil, true],
  ['recycleTo', ({ proposal }) => proposal.recycleTo, true],
  ['salvage', ({ proposal }) => proposal.salvage, true],
  [
    'waivers',
    ({ proposal: { waivers = [] } }) =>
      waivers.map(({ gate, subject, until }) => `${gate}/${subject.kind}/${subject.key} ${until}`),
    true,
  ],
  ['note', ({ proposal }) => proposal.note, false],
];

const diffParticulars = (from: FrozenContent, to: FrozenContent): readonly FieldDifference[] =>
  PARTICULARS.flatMap(([field, valueOf, material]) => {
    const [before, after] = [valueOf(from), valueOf(to)];
    return sameValue(before, after) ? [] : [{ field, before, after, material }];
  });

const diffFacts = (from: FrozenSubmission, to: FrozenSubmission): readonly FactDifference[] => {
  const material = new Set(
    [from, to].flatMap(({ template }) =>
      template.facts.filter((definition) => definition.material).map(({ key }) => key),
    ),
  );
  return diffEntries(from.content.facts, to.content.facts, FACTS).map(({ key, before, after }) => ({
    fact: key,
    before,
    after,
    material: material.has(key),
    money: isMoney(before) && isMoney(after) ? moneyDelta(before, after) : null,
  }));
};

const FACTS: ComparisonRules<FactValue> = {
  fieldsOf: (value) => ({ value }),
  // The template says which facts are material, see above.
  isMaterialChange: () => false,
};

const isMoney = (value: FactValue | null): value is Extract<FactValue, { currency: string }> =>
  typeof value === 'object' && value !== null && 'amountMinor' in value;

const missing = (known: readonly string[], named: readonly string[]): readonly string[] =>
  named.filter((each) => !known.includes(each)).toSorted();
