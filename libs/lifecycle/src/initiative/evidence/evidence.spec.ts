import {
  MONDAY,
  addEvidence,
  cancel,
  propose,
  retractEvidence,
  submit,
} from '../../testing/asking.js';
import { dora, lea, pat } from '../../testing/cast.js';
import { given, happened, preparing, stateAfter } from '../../testing/specification.js';

const said = { by: pat.personId, at: MONDAY };
const proposed = happened(propose());
const added = {
  type: 'EvidenceAdded',
  data: {
    ...said,
    evidenceId: 'evd_1',
    gate: 'problem',
    criteria: ['segment_named'],
    kind: 'interview',
    title: 'Eight interviews',
    source: 'Field study',
    asOf: '2026-02-20',
    link: null,
    digest: null,
  },
} as const;

describe('add evidence', () => {
  it('adds it once; the same id for something else is refused', () => {
    given(...proposed)
      .when(addEvidence())
      .then(added);
    given(...proposed, added)
      .when(addEvidence())
      .thenNothing();
    given(...proposed, added)
      .when(addEvidence({ title: 'Nine interviews' }))
      .thenRejected('EvidenceAlreadyExists', { evidenceId: 'evd_1' });
  });

  it('may come from those who judge the gate, without making them authors', () => {
    const state = stateAfter(happened(propose(), addEvidence({ actor: dora })));
    expect(state.evidence).toHaveLength(1);
    expect(state.authors).toEqual(['per_pat']);
    given(...proposed)
      .when(addEvidence({ actor: lea }))
      .thenRejected('NotPermitted');
  });

  it.each([
    ['ReasonRequired', { title: '' }],
    ['ReasonRequired', { source: ' ' }],
    ['ReasonRequired', { evidenceId: '' }],
    ['EvidenceDateInvalid', { asOf: '2026-02-30' }],
    ['CriterionUnknown', { criteria: ['beauty'] }],
    ['GateUnknown', { gate: 'nowhere' }],
  ] as const)('refuses with %s: %j', (kind, fields) => {
    given(...proposed)
      .when(addEvidence(fields))
      .thenRejected(kind);
  });
});

describe('retract evidence', () => {
  const retracted = {
    type: 'EvidenceRetracted',
    data: { ...said, evidenceId: 'evd_1', reason: 'The sample was biased.' },
  } as const;

  it('keeps it in the record as void', () => {
    given(...proposed, added)
      .when(retractEvidence())
      .then(retracted);
    given(...proposed, added, retracted)
      .when(retractEvidence())
      .thenNothing();
    expect(stateAfter([...proposed, added, retracted]).evidence).toMatchObject([
      { evidenceId: 'evd_1', retractedAt: MONDAY },
    ]);
  });

  it('ends a review that froze it', () => {
    given(...happened(...preparing, addEvidence(), submit()))
      .when(retractEvidence())
      .then(retracted, {
        type: 'SubmissionOutdated',
        data: {
          ...said,
          gate: 'problem',
          round: 1,
          submission: 1,
          becauseFacts: [],
          becauseContent: ['evidence/evd_1'],
        },
      });
  });

  it('asks for evidence that exists, a reason, and an initiative that goes on', () => {
    given(...proposed)
      .when(retractEvidence())
      .thenRejected('EvidenceUnknown', { evidenceId: 'evd_1' });
    given(...proposed, added)
      .when(retractEvidence({ reason: '' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
    given(...happened(propose(), addEvidence(), cancel()))
      .when(retractEvidence())
      .thenRejected('InitiativeNotActive', { phase: 'cancelled' });
  });
});
