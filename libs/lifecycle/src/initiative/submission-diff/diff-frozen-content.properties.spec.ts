import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import fc from 'fast-check';
import * as ask from '../../testing/asking.js';
import { decider, preparing } from '../../testing/specification.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';
import type { InitiativeCommand } from '../commands.js';
import type { FrozenContent } from '../commitment.js';
import { frozenContent } from '../commitment.js';
import type { InitiativeEvent } from '../events.js';
import { openReview } from '../gate-progress.js';
import type { Difference } from './diff-entries.js';
import type { SubmissionDiff } from './diff-frozen-content.js';
import { diffFrozenContent } from './diff-frozen-content.js';
import { frozenAt } from './frozen-at.js';

const number = fc.nat({ max: 3 });
const word = fc.constantFrom('one', 'two');

/** Anything that may be done to a case around its submissions. */
const work: fc.Arbitrary<InitiativeCommand> = fc.oneof(
  fc
    .record({ investment: number, currency: fc.constantFrom('EUR', 'USD'), contacts: number })
    .map(({ investment, currency, contacts }) =>
      ask.editFacts({
        changes: { investment: { amountMinor: investment * 7, currency }, contacts },
      }),
    ),
  word.map((contacts) => ask.editFacts({ changes: { regions: [contacts] } })),
  fc
    .record({ deliverable: fc.constantFrom('statement', 'appendix'), title: word })
    .map((fields) => ask.addDeliverable(fields)),
  fc.constant(ask.withdrawDeliverable()),
  number.map((id) => ask.addEvidence({ evidenceId: `evd_${id}` })),
  number.map((id) => ask.retractEvidence({ evidenceId: `evd_${id}` })),
  fc
    .record({ verdict: fc.constantFrom('met' as const, 'notMet' as const), reason: word })
    .map((fields) => ask.assessCriterion(fields)),
  word.map((proof) => ask.completeItem({ proof })),
  word.map((reason) => ask.markNotApplicable({ reason })),
  fc.constant(ask.reopenItem()),
  word.map((personId) => ask.addAuthor({ personId })),
);
const submission = fc.oneof(
  fc.constant(ask.submit()),
  word.map((note) => ask.submit({ proposedOutcome: 'kill', note })),
);
const cases = fc
  .array(fc.tuple(fc.array(work, { maxLength: 5 }), submission, fc.array(work, { maxLength: 2 })), {
    minLength: 2,
    maxLength: 5,
  })
  .map((rounds) => [
    ...preparing,
    ...rounds.flatMap(([before, submitted, under]) => [
      ...before,
      submitted,
      ...under,
      ask.withdrawSubmission(),
    ]),
  ]);

/** Events of what was accepted, and the frozen content of every submission. */
const eventsOf = (commands: readonly InitiativeCommand[]): readonly InitiativeEvent[] => {
  let state = decider.initialState;
  const events: InitiativeEvent[] = [];
  for (const asked of commands) {
    const command =
      asked.type === 'WithdrawSubmission'
        ? { ...asked, submission: openReview(state)?.submission ?? 0 }
        : asked;
    const decision = decider.decide(command, state);
    if (!decision.ok) continue;
    events.push(...decision.value);
    state = decision.value.reduce(decider.evolve, state);
  }
  return events;
};

const frozenIn = (events: readonly InitiativeEvent[]): readonly FrozenContent[] =>
  events.flatMap(({ type, data }) =>
    type === 'GateSubmitted' ? (frozenAt(events, data) ?? []) : [],
  );

const diff = (before: FrozenContent, after: FrozenContent): SubmissionDiff =>
  diffFrozenContent(
    { content: before, template: twoGateTemplate },
    { content: after, template: twoGateTemplate },
  );

const everyPair = (holds: (before: FrozenContent, after: FrozenContent) => void): void => {
  fc.assert(
    fc.property(cases, (commands) => {
      const frozen = frozenIn(eventsOf(commands));
      frozen.forEach((before) => frozen.forEach((after) => holds(before, after)));
    }),
    { numRuns: 60 },
  );
};

const swapped = <Value extends Pick<Difference<unknown>, 'before' | 'after'>>(each: Value) => ({
  ...each,
  before: each.after,
  after: each.before,
});
const OPPOSITE = { added: 'removed', removed: 'added', changed: 'changed' } as const;
const mirroredEntry = <Value>({ key, change, fields, before, after }: Difference<Value>) => ({
  key,
  change: OPPOSITE[change],
  fields,
  before: after,
  after: before,
});
/** The same seen from the other side: what is material depends on the direction, and a percentage on its base. */
const mirrored = (each: SubmissionDiff) => ({
  template: swapped(each.template),
  particulars: each.particulars.map(swapped),
  authors: { added: each.authors.removed, removed: each.authors.added },
  facts: each.facts.map((fact) => ({
    ...swapped(fact),
    money: fact.money && {
      ...fact.money,
      deltaMinor: 0 - fact.money.deltaMinor,
      basisPoints: expect.anything(),
    },
  })),
  deliverables: each.deliverables.map(mirroredEntry),
  criteria: each.criteria.map(mirroredEntry),
  checklist: each.checklist.map(mirroredEntry),
});

describe('the difference of any two submissions', () => {
  it('is none between a submission and itself', () => {
    everyPair((before) => {
      const { template, authors, material, ...lists } = diff(before, before);
      expect(template.before).toEqual(template.after);
      expect(authors).toEqual({ added: [], removed: [] });
      expect(Object.values(lists).flat()).toEqual([]);
      expect(material).toBe(false);
    });
  });

  it('is the mirror image of the way back', () => {
    let different = 0;
    everyPair((before, after) => {
      const [there, back] = [diff(before, after), diff(after, before)];
      if (there.material) different += 1;
      const image = mirrored(there);
      const withPercentage = {
        ...image,
        facts: image.facts.map((fact) =>
          fact.money && fact.before !== null && isZero(fact.before)
            ? { ...fact, money: { ...fact.money, basisPoints: null } }
            : fact,
        ),
      };
      expect(back).toMatchObject(withPercentage);
      const sides = ({ evidence }: SubmissionDiff, isAdded: boolean) =>
        evidence.filter(({ change }) => (change === 'added') === isAdded).map(({ key }) => key);
      expect(sides(back, true)).toEqual(sides(there, false));
      expect(sides(back, false)).toEqual(sides(there, true));
    });
    expect(different).toBeGreaterThan(50);
  });

  it('is never material while a review stands, whatever was done under it', () => {
    let standing = 0;
    fc.assert(
      fc.property(cases, (commands) => {
        const events = eventsOf(commands);
        let state = decider.initialState;
        events.forEach((event, index) => {
          state = decider.evolve(state, event);
          const review = openReview(state);
          const frozen = review && frozenAt(events, review);
          // One decision writes several events; only the last of them leaves a state to look at.
          const next = events[index + 1];
          if (!frozen || next?.type === 'SubmissionOutdated') return;
          standing += 1;
          expect(diff(frozen, frozenContent(state, frozen.proposal)).material).toBe(false);
        });
      }),
      { numRuns: 100 },
    );
    expect(standing).toBeGreaterThan(100);
  });
});

describe('frozen content rebuilt from the log', () => {
  it('has the commitment that the votes were given on', () => {
    fc.assert(
      fc.property(cases, (commands) => {
        const events = eventsOf(commands);
        const recorded = events.flatMap(({ type, data }) =>
          type === 'GateSubmitted' ? [data.commitment] : [],
        );
        const rebuilt = frozenIn(events).map((content) =>
          createHash('sha256').update(canonicalize(content)).digest('hex'),
        );
        expect(rebuilt).toEqual(recorded);
      }),
      { numRuns: 60 },
    );
  });
});

const isZero = (value: object | string | number | boolean): boolean =>
  typeof value === 'object' && 'amountMinor' in value && value.amountMinor === 0;
