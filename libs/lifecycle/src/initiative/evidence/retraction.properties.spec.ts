import fc from 'fast-check';
import { propose, retractEvidence } from '../../testing/asking.js';
import type { Step } from '../../testing/random-walk.js';
import { commandsOf, later, steps } from '../../testing/random-walk.js';
import { onTheTable } from '../../testing/specification.js';
import { launchGate, problemGate, twoGateTemplate } from '../../testing/two-gate-template.js';
import { createInitiativeDecider } from '../decide.js';
import type { InitiativeEvent } from '../events.js';
import type { InitiativeState } from '../state.js';
import { frozenAt } from '../submission-diff/frozen-at.js';
import { relianceOn } from './reliance.js';

const template = {
  ...twoGateTemplate,
  id: 'three-gates',
  gates: [
    problemGate,
    { ...problemGate, key: 'build', title: 'Build', deliverables: [], criteria: [], checklist: [] },
    launchGate,
  ],
};
const decider = createInitiativeDecider(() => template);
const END = '2036-01-01T00:00:00.000Z';

/** Everything a walk of accepted commands has recorded. */
const walk = (
  path: readonly Step[],
): { readonly state: InitiativeState; readonly events: readonly InitiativeEvent[] } => {
  const events: InitiativeEvent[] = [];
  let state = decider.initialState;
  let now = '2026-03-02T09:00:00.000Z';
  const begin = propose({ now, template: { id: 'three-gates', version: 1 } });
  path.forEach((step, tick) => {
    now = later(now, step.hours);
    const asked = tick === 0 ? [begin] : commandsOf(step, state, { now, tick });
    for (const command of asked) {
      const decision = decider.decide(onTheTable(command, state), state);
      if (!decision.ok) continue;
      events.push(...decision.value);
      state = decision.value.reduce(decider.evolve, state);
    }
  });
  return { state, events };
};

/** Found without the rule under test: rebuild what each decided submission froze, and look. */
const reliedUpon = (
  events: readonly InitiativeEvent[],
  evidenceId: string,
): readonly (readonly [string, number])[] => {
  const before = events.flatMap((event) =>
    event.type === 'DecisionReopened' ? [`${event.data.gate}/${event.data.submission}`] : [],
  );
  return events.flatMap((event) => {
    if (event.type !== 'GateDecided') return [];
    const { gate, submission, outcome } = event.data;
    if (outcome !== 'go' && outcome !== 'conditionalGo') return [];
    const frozen = frozenAt(events, { gate, submission })?.evidence ?? [];
    const relied = frozen.some((evidence) => evidence.evidenceId === evidenceId);
    return relied && !before.includes(`${gate}/${submission}`) ? [[gate, submission] as const] : [];
  });
};

describe('in every history', () => {
  it('a retraction reopens exactly the decisions whose frozen evidence contains it, as foretold', () => {
    let reopenings = 0;
    fc.assert(
      fc.property(steps, (path) => {
        const { state, events } = walk(path);
        for (const { evidenceId, retractedAt } of state.evidence) {
          const asked = retractEvidence({ evidenceId, now: END });
          const decision = decider.decide(asked, state);
          if (!decision.ok) {
            expect(['killed', 'cancelled']).toContain(state.phase.kind);
            continue;
          }
          const reopened = decision.value.flatMap((event) =>
            event.type === 'DecisionReopened'
              ? [[event.data.gate, event.data.submission] as const]
              : [],
          );
          const expected = retractedAt === null ? reliedUpon(events, evidenceId) : [];
          expect(reopened).toEqual(expected);
          const foretold = relianceOn(state, template, evidenceId).decisions;
          expect(foretold.map(({ gate, submission }) => [gate, submission])).toEqual(expected);
          reopenings += reopened.length;
        }
      }),
      { numRuns: 150 },
    );
    // Walks that never came to a reliant decision would prove nothing.
    expect(reopenings).toBeGreaterThan(20);
  });

  it('a decision stands in the record as it was taken, whatever was retracted since', () => {
    fc.assert(
      fc.property(steps, (path) => {
        const { state, events } = walk(path);
        const taken = events.flatMap(({ type, data }) => (type === 'GateDecided' ? [data] : []));
        expect(state.decisions).toHaveLength(taken.length);
        state.decisions.forEach((decision, index) =>
          expect(decision).toMatchObject(taken[index] ?? {}),
        );
      }),
      { numRuns: 50 },
    );
  });
});
