import {
  addAuthor,
  addDeliverable,
  addEvidence,
  assessCriterion,
  completeItem,
  decideGate,
  editFacts,
  markNotApplicable,
  reopenItem,
  retractEvidence,
  submit,
  withdrawDeliverable,
  withdrawSubmission,
  refreshEvidence,
} from '../../testing/asking.js';
import { happened, preparing, submitting } from '../../testing/specification.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';
import type { InitiativeCommand } from '../commands.js';
import type { SubmissionDiff } from './diff-frozen-content.js';
import { diffFrozenContent } from './diff-frozen-content.js';
import { frozenAt } from './frozen-at.js';

const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });
const holding = { proposedOutcome: 'hold', note: 'Not now.' } as const;

/** The difference between submission 1 and 2 when only `work` lies between them. */
const between = (
  work: readonly InitiativeCommand[],
  {
    first = [],
    second = submit(),
  }: { first?: InitiativeCommand[]; second?: InitiativeCommand } = {},
): SubmissionDiff => {
  const events = happened(...preparing, ...first, submit(), withdrawSubmission(), ...work, second);
  return diff(events, [1, 2]);
};

const diff = (
  events: ReturnType<typeof happened>,
  [from, to]: [number, number],
): SubmissionDiff => {
  const [before, after] = [from, to].map((submission) =>
    frozenAt(events, { gate: 'problem', submission }),
  );
  if (!before || !after) throw new Error('both were submitted');
  const template = twoGateTemplate;
  return diffFrozenContent({ content: before, template }, { content: after, template });
};

describe('the difference between two submissions', () => {
  it('is none where nothing was done between them', () => {
    expect(between([])).toMatchObject({
      particulars: [],
      authors: { added: [], removed: [] },
      facts: [],
      deliverables: [],
      evidence: [],
      criteria: [],
      checklist: [],
      material: false,
    });
  });

  it('tells facts with old and new value, and how far an amount moved', () => {
    const { facts, material } = between(
      [editFacts({ changes: { investment: euros(150_000), contacts: 9, segment: null } })],
      { first: [editFacts({ changes: { investment: euros(120_000), segment: 'Shops' } })] },
    );
    expect(facts).toEqual([
      { fact: 'contacts', before: null, after: 9, material: false, money: null },
      {
        fact: 'investment',
        before: euros(120_000),
        after: euros(150_000),
        material: true,
        money: { deltaMinor: 30_000, currency: 'EUR', basisPoints: 2_500 },
      },
      { fact: 'segment', before: 'Shops', after: null, material: true, money: null },
    ]);
    expect(material).toBe(true);
  });

  it('is not material where only immaterial facts, a note and authors differ', () => {
    const { facts, particulars, authors, material } = between(
      [editFacts({ changes: { contacts: 9 } }), addAuthor({ personId: 'per_cora' })],
      { second: submit({ note: 'Once more.' }) },
    );
    expect(facts).toMatchObject([{ fact: 'contacts', material: false }]);
    expect(particulars).toEqual([
      { field: 'note', before: '', after: 'Once more.', material: false },
    ]);
    expect(authors).toEqual({ added: ['per_cora'], removed: [] });
    expect(material).toBe(false);
  });

  it('is material where something else is proposed', () => {
    expect(between([], { second: submit({ ...holding, holdUntil: '2026-06-01' }) })).toMatchObject({
      particulars: [
        { field: 'outcome', before: 'go', after: 'hold', material: true },
        { field: 'holdUntil', before: null, after: '2026-06-01', material: true },
        { field: 'note', material: false },
      ],
      material: true,
    });
  });

  it('names the fields of a deliverable that changed, and those that came and went', () => {
    const changed = between([addDeliverable({ title: 'Statement v2' })]);
    expect(changed.deliverables).toMatchObject([
      {
        key: 'statement',
        change: 'changed',
        before: { title: 'Statement v1' },
        after: { title: 'Statement v2' },
        fields: ['title'],
        material: true,
      },
    ]);
    const added = between([addDeliverable({ deliverable: 'appendix', title: 'Appendix' })]);
    expect(added.deliverables).toMatchObject([
      { key: 'appendix', change: 'added', before: null, fields: [], material: false },
    ]);
    const gone = between([withdrawDeliverable()], { second: submit(holding) });
    expect(gone.deliverables).toMatchObject([
      { key: 'statement', change: 'removed', after: null, material: true },
    ]);
  });

  it('sees no difference in a deliverable that was taken away and added again as it was', () => {
    const again = addDeliverable({ now: '2026-03-03T09:00:00.000Z' });
    expect(between([withdrawDeliverable(), again]).deliverables).toEqual([]);
  });

  it('tells evidence that came, was retracted, or was not there yet', () => {
    const first = [addEvidence()];
    const work = [retractEvidence(), assessCriterion(), addEvidence({ evidenceId: 'evd_2' })];
    const { evidence, material } = between(work, { first });
    expect(evidence).toMatchObject([
      {
        key: 'evd_1',
        change: 'retracted',
        evidence: { title: 'Eight interviews' },
        material: true,
      },
      { key: 'evd_2', change: 'added', material: false },
    ]);
    expect(material).toBe(true);
    const refreshed = between([refreshEvidence()], { first });
    expect(refreshed.evidence).toMatchObject([
      { key: 'evd_1', change: 'superseded', material: true },
      { key: 'evd_2', change: 'added', material: false },
    ]);
    const events = happened(...preparing, submit(), withdrawSubmission(), addEvidence(), submit());
    expect(diff(events, [2, 1]).evidence).toMatchObject([{ key: 'evd_1', change: 'removed' }]);
  });

  it('tells verdicts that turned from those that were only worded anew', () => {
    const turned = between([assessCriterion({ verdict: 'notMet', reason: 'No.' })], {
      second: submit(holding),
    });
    expect(turned.criteria).toMatchObject([
      { key: 'segment_named', fields: ['reason', 'verdict'], material: true },
    ]);
    expect(between([assessCriterion({ reason: 'Shops.' })]).criteria).toMatchObject([
      { key: 'segment_named', fields: ['reason'], material: false },
    ]);
  });

  it('tells marks of the checklist, material where an item is no longer done', () => {
    expect(between([completeItem({ proof: 'Another memo' })]).checklist).toMatchObject([
      { key: 'red_flags', change: 'changed', fields: ['proof'], material: false },
    ]);
    expect(between([markNotApplicable()]).checklist).toMatchObject([
      { key: 'red_flags', fields: ['proof', 'reason', 'status'], material: true },
    ]);
    expect(between([reopenItem()], { second: submit(holding) }).checklist).toMatchObject([
      { key: 'red_flags', change: 'removed', material: true },
    ]);
  });

  it('compares submissions of different rounds', () => {
    const events = happened(
      ...submitting,
      decideGate({ outcome: 'recycle', recycleTo: 'problem' }),
      editFacts({ changes: { segment: 'Shops' } }),
      submit(),
    );
    expect(diff(events, [1, 2]).facts).toMatchObject([{ fact: 'segment', after: 'Shops' }]);
  });

  it('tells the template then and now, and another one is material', () => {
    const content = frozenAt(happened(...submitting), { gate: 'problem', submission: 1 });
    if (!content) throw new Error('it was submitted');
    const migrated = { ...content, template: { id: 'two-gates', version: 2, hash: 'ab' } };
    const result = diffFrozenContent(
      { content, template: twoGateTemplate },
      { content: migrated, template: { ...twoGateTemplate, version: 2 } },
    );
    expect(result.template).toEqual({ before: content.template, after: migrated.template });
    expect(result.material).toBe(true);
  });
});

describe('frozen content', () => {
  it('is there for submissions alone', () => {
    const events = happened(...submitting);
    expect(frozenAt(events, { gate: 'problem', submission: 2 })).toBeUndefined();
    expect(frozenAt(events, { gate: 'launch', submission: 1 })).toBeUndefined();
    expect(frozenAt([], { gate: 'problem', submission: 1 })).toBeUndefined();
  });
});
