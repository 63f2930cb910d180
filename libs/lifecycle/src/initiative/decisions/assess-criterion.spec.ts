import { MONDAY, assessCriterion, propose } from '../../testing/asking.js';
import { dora, lea } from '../../testing/cast.js';
import { given, happened, stateAfter, submitting } from '../../testing/specification.js';

const proposed = happened(propose());
const assessed = {
  type: 'CriterionAssessed',
  data: {
    by: 'per_pat',
    at: MONDAY,
    gate: 'problem',
    criterion: 'segment_named',
    verdict: 'met',
    score: null,
    reason: 'Small shops in Germany.',
  },
} as const;

describe('assess a criterion', () => {
  it('records the verdict with its reason, once', () => {
    given(...proposed)
      .when(assessCriterion())
      .then(assessed);
    given(...proposed, assessed)
      .when(assessCriterion())
      .thenNothing();
  });

  it('ends a review when the verdict turns', () => {
    given(...happened(...submitting))
      .when(assessCriterion({ actor: dora, verdict: 'notMet', reason: 'Too wide.' }))
      .then(
        {
          ...assessed,
          data: { ...assessed.data, by: 'per_dora', verdict: 'notMet', reason: 'Too wide.' },
        },
        {
          type: 'SubmissionOutdated',
          data: {
            by: 'per_dora',
            at: MONDAY,
            gate: 'problem',
            round: 1,
            submission: 1,
            becauseFacts: [],
            becauseContent: ['criterion/segment_named'],
          },
        },
      );
  });

  it('leaves a review alone when only the reason is put better', () => {
    const events = happened(
      ...submitting,
      assessCriterion({ reason: 'Small shops, 3 countries.' }),
    );
    expect(stateAfter(events).gates['problem']?.submissions[0]?.status.kind).toBe('inReview');
  });

  it.each([
    ['a scored criterion without score', { criterion: 'severity', score: null }],
    ['a score above 100', { criterion: 'severity', score: 101 }],
    ['a broken score', { criterion: 'severity', score: 0.5 }],
    ['a score on pass or fail', { criterion: 'segment_named', score: 80 }],
  ])('refuses %s', (_name, fields) => {
    given(...proposed)
      .when(assessCriterion(fields))
      .thenRejected('ScoreRequired');
  });

  it('refuses unknown criteria, blank reasons and people without a part in it', () => {
    given(...proposed)
      .when(assessCriterion({ criterion: 'beauty' }))
      .thenRejected('CriterionUnknown', { gate: 'problem', criterion: 'beauty' });
    given(...proposed)
      .when(assessCriterion({ reason: '' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
    given(...proposed)
      .when(assessCriterion({ actor: lea }))
      .thenRejected('NotPermitted');
  });
});
