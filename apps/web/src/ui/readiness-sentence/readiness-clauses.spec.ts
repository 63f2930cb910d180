import { en } from '../../texts/en.js';
import {
  readinessClauses,
  type ReadinessView,
  type UnmetKind,
  type UnmetView,
} from './readiness-clauses.js';

const unmet = (kind: UnmetKind, title: string): UnmetView => ({
  kind,
  key: title,
  title,
  why: '',
  fixers: [],
  since: null,
});

const readiness = (
  status: ReadinessView['status'],
  ...missing: readonly UnmetView[]
): ReadinessView => ({
  status,
  unmet: missing,
  counts: {
    deliverables: { met: 3, required: 5 },
    criteria: { met: 5, required: 7 },
    checklist: { met: 9, required: 10 },
    approvals: { given: 1, required: 4 },
  },
  decisionDueAt: null,
});

const sentence = (view: ReadinessView): readonly string[] =>
  readinessClauses(en, view).map(({ text, place }) => `${text} -> ${place}`);

describe('the readiness sentence', () => {
  it('counts criteria that are unmet or unassessed together, against the required ones', () => {
    const view = readiness(
      'blocked',
      unmet('criterionNotMet', 'Payback'),
      unmet('criterionNotAssessed', 'Segment'),
    );
    expect(sentence(view)).toEqual(['2 of 7 criteria unmet -> criteria']);
  });

  it('names up to two seats that have not decided', () => {
    const view = readiness('inReview', unmet('approvalMissing', 'Finance'));
    expect(sentence(view)).toEqual(['Finance has not decided -> approvals']);
  });

  it('counts the approvals given when more than two seats are open', () => {
    const view = readiness(
      'inReview',
      ...['Finance', 'Design', 'Security'].map((seat) => unmet('approvalMissing', seat)),
    );
    expect(sentence(view)).toEqual(['1 of 4 approvals given -> approvals']);
  });

  it('does not blame approvers before the gate was submitted', () => {
    const view = readiness(
      'blocked',
      unmet('deliverableMissing', 'Business case'),
      unmet('approvalMissing', 'Finance'),
    );
    expect(sentence(view)).toEqual(['1 of 5 deliverables missing -> deliverables']);
  });

  it('counts questions of evidence, and exceptions that run out', () => {
    const view = readiness(
      'blocked',
      unmet('evidenceStale', 'Interviews'),
      unmet('evidenceRetracted', 'Survey'),
      unmet('waiverLapsed', 'Payback'),
    );
    expect(sentence(view)).toEqual([
      '2 questions of evidence open -> readiness',
      '1 exception to settle -> readiness',
    ]);
  });

  it('says nothing when nothing is unmet', () => {
    expect(sentence(readiness('ready'))).toEqual([]);
  });
});
