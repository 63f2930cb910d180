import type { Texts } from '../../texts/en.js';

export const UNMET_KINDS = [
  'deliverableMissing',
  'criterionNotMet',
  'criterionNotAssessed',
  'checklistItemOpen',
  'conditionOverdue',
  'evidenceMissing',
  'evidenceStale',
  'evidenceRetracted',
  'waiverLapsed',
  'breakGlassReviewOpen',
  'approvalMissing',
  'vetoed',
] as const;
export type UnmetKind = (typeof UNMET_KINDS)[number];

export interface UnmetView {
  readonly kind: UnmetKind;
  readonly key: string;
  readonly title: string;
  readonly why: string;
  /** Names of persons, or titles of roles and functions, who can fix it. */
  readonly fixers: readonly string[];
  readonly since: string | null;
}

interface Met {
  readonly met: number;
  readonly required: number;
}

/** The readiness of one gate as the server computed it, with names in place of ids. */
export interface ReadinessView {
  readonly status: 'notOpen' | 'blocked' | 'ready' | 'inReview' | 'decided';
  readonly unmet: readonly UnmetView[];
  readonly counts: {
    readonly deliverables: Met;
    readonly criteria: Met;
    readonly checklist: Met;
    readonly approvals: { readonly given: number; readonly required: number };
  };
  readonly decisionDueAt: string | null;
}

/** Where on the page each kind of unmet thing is put right. */
export const PLACES = {
  deliverableMissing: 'deliverables',
  criterionNotMet: 'criteria',
  criterionNotAssessed: 'criteria',
  checklistItemOpen: 'checklist',
  conditionOverdue: 'conditions',
  evidenceMissing: 'readiness',
  evidenceStale: 'readiness',
  evidenceRetracted: 'criteria',
  waiverLapsed: 'readiness',
  breakGlassReviewOpen: 'readiness',
  approvalMissing: 'approvals',
  vetoed: 'approvals',
} satisfies Record<UnmetKind, string>;

/** One part of the sentence and the place that it links to. */
export interface ReadinessClause {
  readonly text: string;
  readonly place: string;
}

/** Seats are named one by one up to this many; more are counted. */
const NAMED_SEATS_MAX = 2;

/** The sentence of a gate: "2 of 7 criteria unmet, Finance has not decided". */
export const readinessClauses = (
  texts: Texts,
  readiness: ReadinessView,
): readonly ReadinessClause[] => [
  ...countedClauses(texts, readiness),
  ...approvalClauses(texts, readiness),
  ...ofKind(readiness, 'vetoed').map(({ title, kind }) => ({
    text: texts.readiness.vetoed(title),
    place: PLACES[kind],
  })),
];

const ofKind = (readiness: ReadinessView, ...kinds: readonly UnmetKind[]): readonly UnmetView[] =>
  readiness.unmet.filter(({ kind }) => kinds.includes(kind));

const countedClauses = (texts: Texts, readiness: ReadinessView): readonly ReadinessClause[] => {
  const { counts } = readiness;
  const deliverables = ofKind(readiness, 'deliverableMissing').length;
  const criteria = ofKind(readiness, 'criterionNotMet', 'criterionNotAssessed').length;
  const items = ofKind(readiness, 'checklistItemOpen').length;
  const conditions = ofKind(readiness, 'conditionOverdue').length;
  const evidence = ofKind(readiness, 'evidenceMissing', 'evidenceStale', 'evidenceRetracted');
  const exceptions = ofKind(readiness, 'waiverLapsed', 'breakGlassReviewOpen').length;
  const { readiness: words } = texts;
  const clauses = [
    [deliverables, words.deliverables(deliverables, counts.deliverables.required), 'deliverables'],
    [criteria, words.criteria(criteria, counts.criteria.required), 'criteria'],
    [items, words.checklist(items, counts.checklist.required), 'checklist'],
    [conditions, words.conditionsOverdue(conditions), 'conditions'],
    [evidence.length, words.evidence(evidence.length), 'readiness'],
    [exceptions, words.exceptions(exceptions), 'readiness'],
  ] as const;
  return clauses.flatMap(([count, text, place]) => (count > 0 ? [{ text, place }] : []));
};

const approvalClauses = (texts: Texts, readiness: ReadinessView): readonly ReadinessClause[] => {
  const missing = ofKind(readiness, 'approvalMissing');
  const place = PLACES.approvalMissing;
  // Before the review began, "has not decided" would blame people who were never asked.
  if (missing.length === 0 || readiness.status !== 'inReview') return [];
  if (missing.length > NAMED_SEATS_MAX) {
    const { given, required } = readiness.counts.approvals;
    return [{ text: texts.readiness.approvals(given, required), place }];
  }
  return missing.map(({ title }) => ({ text: texts.readiness.seatUndecided(title), place }));
};
