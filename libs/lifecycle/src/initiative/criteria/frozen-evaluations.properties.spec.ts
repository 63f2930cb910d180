import { fold } from '@tollgate/event-sourcing';
import fc from 'fast-check';
import {
  addEvidence,
  assessCriterion,
  editFacts,
  propose,
  retractEvidence,
  submit,
  vote,
  withdrawSubmission,
} from '../../testing/asking.js';
import { dora, uma } from '../../testing/cast.js';
import { ruledTemplate } from '../../testing/ruled-template.js';
import type { InitiativeCommand } from '../commands.js';
import { createInitiativeDecider } from '../decide.js';
import type { DataOf, InitiativeEvent } from '../events.js';
import type { InitiativeState } from '../state.js';
import { recordedEvaluations } from './evaluate-criteria.js';

const decider = createInitiativeDecider((id) => (id === 'ruled' ? ruledTemplate : undefined));
const [gate] = ruledTemplate.gates;
if (!gate) throw new Error('the template has a gate');
const place = { gate, template: ruledTemplate };

const stateAfter = (events: readonly InitiativeEvent[]): InitiativeState =>
  fold(decider.evolve, decider.initialState, events);

type Step = (now: string, state: InitiativeState) => InitiativeCommand;

const submissionOf = ({ gates }: InitiativeState) => gates['problem']?.submissions.at(-1);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.integer({ min: 5, max: 12 }).map(
    (contacts): Step =>
      (now) =>
        editFacts({ changes: { contacts }, now }),
  ),
  fc.constantFrom('2026-02-01', '2026-02-20', '2026-03-01').map(
    (sized_on): Step =>
      (now) =>
        editFacts({ changes: { sized_on }, now }),
  ),
  fc.nat(5).map(
    (id): Step =>
      (now) =>
        addEvidence({ evidenceId: `evd_${id}`, criteria: [], now }),
  ),
  fc.nat(5).map(
    (id): Step =>
      (now) =>
        retractEvidence({ evidenceId: `evd_${id}`, now }),
  ),
  fc.integer({ min: 0, max: 100 }).map(
    (score): Step =>
      (now) =>
        assessCriterion({ criterion: 'severity', score, now }),
  ),
  { weight: 4, arbitrary: fc.constant<Step>((now) => submit({ now })) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(dora, uma).map(
      (actor): Step =>
        (now, state) =>
          vote({
            actor,
            now,
            submission: submissionOf(state)?.submission ?? 1,
            commitment: submissionOf(state)?.commitment ?? '',
          }),
    ),
  },
  fc.constant<Step>((now, state) =>
    withdrawSubmission({ now, submission: submissionOf(state)?.submission ?? 1 }),
  ),
);

/** Steps on successive half days, so that the rule on age turns while they are taken. */
const walked = (steps: readonly Step[]): readonly InitiativeEvent[] => {
  const proposal = decider.decide(
    propose({ template: { id: 'ruled', version: 1 } }),
    decider.initialState,
  );
  let events = proposal.ok ? proposal.value : [];
  for (const [index, next] of steps.entries()) {
    const now = new Date(Date.UTC(2026, 2, 2, 9 + 12 * index)).toISOString();
    const state = stateAfter(events);
    const decision = decider.decide(next(now, state), state);
    if (decision.ok) events = [...events, ...decision.value];
  }
  return events;
};

/** Everything that the rules ask for, so that walks get to submissions and decisions. */
const PREPARED: readonly Step[] = [
  (now) => editFacts({ changes: { contacts: 9, sized_on: '2026-02-20' }, now }),
  ...['0', '1', '2'].map(
    (id): Step =>
      (now) =>
        addEvidence({ evidenceId: `evd_${id}`, criteria: [], now }),
  ),
];

const walks = fc
  .array(step, { minLength: 5, maxLength: 40 })
  .map((steps) => walked([...PREPARED, ...steps]));

const submissionsIn = (
  events: readonly InitiativeEvent[],
): readonly { readonly data: DataOf<'GateSubmitted'>; readonly before: InitiativeState }[] =>
  events.flatMap((event, index) =>
    event.type === 'GateSubmitted' && event.data.gate === 'problem'
      ? [{ data: event.data, before: stateAfter(events.slice(0, index)) }]
      : [],
  );

describe('on every walk through a gate with rules', () => {
  it('whoever has the log and the template comes to the evaluations that were frozen', () => {
    fc.assert(
      fc.property(walks, (events) => {
        for (const { data, before } of submissionsIn(events)) {
          expect(recordedEvaluations(before, place, data.at).evaluations).toEqual(data.evaluations);
        }
      }),
    );
  });

  it('no Go rests on a rule that was not met', () => {
    fc.assert(
      fc.property(walks, (events) => {
        const passed = events.flatMap((event) =>
          event.type === 'GateDecided' && event.data.outcome === 'go' ? [event.data] : [],
        );
        for (const { submission } of passed) {
          const frozen = submissionsIn(events).find(({ data }) => data.submission === submission);
          const verdicts = frozen?.data.evaluations?.map(({ verdict }) => verdict) ?? [];
          expect(verdicts).toHaveLength(4);
          expect(verdicts).not.toContain('notMet');
        }
      }),
    );
  });

  it('some walks submit and some reach a Go, so the two above say something', () => {
    const events = fc.sample(walks, { numRuns: 400, seed: 11 }).flat();
    const types = new Set(events.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['GateSubmitted', 'GateDecided', 'SubmissionOutdated']),
    );
  });
});
