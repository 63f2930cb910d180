import type { RejectionProblems } from './rejection-problem-kind.js';

/** What can be wrong with facts, deliverables, criteria, checklist and conditions. */
export const CASE_REJECTIONS = {
  ReasonRequired: {
    code: 'reason-required',
    status: 422,
    title: 'A reason is required',
    detail: ({ field }) => `State a reason in "${field}".`,
  },
  FactUnknown: {
    code: 'fact-unknown',
    status: 422,
    title: 'No such fact',
    detail: ({ fact }) => `The template does not define a fact "${fact}".`,
  },
  FactValueInvalid: {
    code: 'fact-value-invalid',
    status: 422,
    title: 'The value does not fit the fact',
    detail: ({ fact, expected }) => `"${fact}" takes ${expected}.`,
  },
  DeliverableUnknown: {
    code: 'deliverable-unknown',
    status: 422,
    title: 'No such deliverable',
    detail: ({ gate, deliverable }) =>
      `"${gate}" does not ask for a deliverable "${deliverable}", or none was added.`,
  },
  CriterionUnknown: {
    code: 'criterion-unknown',
    status: 422,
    title: 'No such criterion',
    detail: ({ gate, criterion }) => `"${gate}" has no criterion "${criterion}".`,
  },
  CriterionHasRule: {
    code: 'criterion-has-rule',
    status: 422,
    title: 'The criterion is judged by a rule',
    detail: ({ criterion }) =>
      `"${criterion}" is evaluated on the case. Change what its rule looks at; nobody assesses it.`,
  },
  ScoreRequired: {
    code: 'score-required',
    status: 422,
    title: 'A score is required',
    detail: ({ criterion }) => `"${criterion}" is scored from 0 to 100.`,
  },
  ChecklistItemUnknown: {
    code: 'checklist-item-unknown',
    status: 404,
    title: 'No such checklist item',
    detail: ({ gate, item }) => `"${gate}" has no checklist item "${item}".`,
  },
} as const satisfies Partial<RejectionProblems>;
