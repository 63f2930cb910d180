import type { Schemas } from '../../api/schemas.js';
import {
  addresseeNames,
  functionTitle,
  personName,
  type Directory,
} from '../directory/directory.js';
import type { ReadinessView } from '../../ui/readiness-sentence/readiness-clauses.js';
import type {
  ChecklistItemView,
  CriterionView,
  DeliverableView,
  GateView,
  SeatView,
  SubmissionView,
} from './gate-view.js';

type Gate = Schemas['Gate'];
type Submission = Schemas['Submission'];

/** The gate as the page shows it: keys and ids become titles and names. */
export const gateView = (gate: Gate, directory: Directory): GateView => {
  const review = gate.submissions.find(({ status }) => status.kind === 'inReview');
  return {
    key: gate.gate,
    title: gate.definition.title,
    question: gate.definition.question,
    round: gate.round,
    submission: review === undefined ? null : submissionView(review),
    readiness: readinessView(gate.readiness, directory),
    approvalsRequired: gate.readiness.counts.approvals.required,
    seats: seatViews(gate, review, directory),
    checklist: checklistViews(gate, directory),
    deliverables: deliverableViews(gate),
    criteria: criterionViews(gate, directory),
  };
};

const submissionView = (review: Submission): SubmissionView => ({
  number: review.submission,
  commitment: review.commitment,
  note: review.note,
  submittedAt: review.at,
});

export const readinessView = (
  readiness: Schemas['Readiness'],
  directory: Directory,
): ReadinessView => ({
  status: readiness.status,
  counts: readiness.counts,
  decisionDueAt: readiness.decisionDueAt,
  unmet: readiness.unmet.map(({ kind, key, title, why, since, fixableBy }) => ({
    kind,
    key,
    title,
    why,
    since,
    fixers: addresseeNames(directory, fixableBy),
  })),
});

/** One row for each vote, and one for each group that waits for more; a seat is a group with one place. */
const seatViews = (
  gate: Gate,
  review: Submission | undefined,
  directory: Directory,
): readonly SeatView[] =>
  gate.approval.groups.flatMap((group): readonly SeatView[] => {
    const votes = review?.votes.filter(({ seat }) => seat === group.key) ?? [];
    const row = {
      title: group.title,
      kind: KINDS[group.participation],
      holders: addresseeNames(directory, {
        persons: group.mayVote ?? group.members.persons ?? [],
        roles: group.members.roles ?? [],
        functions: group.members.functions ?? [],
      }),
    };
    const cast = votes.map((vote) => ({
      ...row,
      key: votes.length === 1 ? group.key : `${group.key}:${vote.voter}`,
      vote: {
        voter: personName(directory, vote.voter),
        choice: vote.choice,
        reason: vote.reason,
        at: vote.at,
      },
    }));
    const waits = votes.length === 0 || (!group.met && group.takesVotes);
    const key = votes.length === 0 ? group.key : `${group.key}:waiting`;
    return waits ? [...cast, { ...row, key, vote: null }] : cast;
  });

const KINDS = { required: 'required', optional: 'counted', comment: 'comment' } as const;

const checklistViews = (gate: Gate, directory: Directory): readonly ChecklistItemView[] =>
  gate.definition.checklist.map((item) => {
    const mark = gate.checklist[item.key];
    return {
      key: item.key,
      title: item.title,
      owner: item.function,
      function: functionTitle(directory, item.function),
      required: item.required,
      mark:
        mark === undefined || mark.status === 'open'
          ? null
          : {
              status: mark.status,
              by: personName(directory, mark.by),
              at: mark.at,
              words: mark.status === 'done' ? mark.proof : mark.reason,
            },
    };
  });

const deliverableViews = (gate: Gate): readonly DeliverableView[] =>
  gate.definition.deliverables.map(({ key, title, required }) => {
    const present = gate.deliverables[key];
    return {
      key,
      title,
      required,
      present: present === undefined ? null : { title: present.title, link: present.link },
    };
  });

const criterionViews = (gate: Gate, directory: Directory): readonly CriterionView[] =>
  gate.definition.criteria.map(({ key, title, kind }) => {
    const assessment = gate.assessments[key];
    return {
      key,
      title,
      kind,
      assessment:
        assessment === undefined
          ? null
          : {
              verdict: assessment.verdict,
              score: assessment.score,
              reason: assessment.reason,
              by: personName(directory, assessment.by),
            },
    };
  });
