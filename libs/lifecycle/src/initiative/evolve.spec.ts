import fc from 'fast-check';
import { fold } from '@tollgate/event-sourcing';
import { happened, passing, stateAfter, submitting } from '../testing/specification.js';
import { editFacts, vote } from '../testing/asking.js';
import { todaysInitiativeEvents, todaysPersonEvents } from '../testing/todays-events.js';
import type { InitiativeEvent } from './events.js';
import { evolveInitiative, initialInitiative } from './evolve.js';

/** Keys that exist, keys that do not, and keys that every object inherits. */
const key = fc.constantFrom('problem', 'launch', 'gone', 'constructor', '__proto__', 'toString');

const examples = Object.entries({
  ...todaysInitiativeEvents,
  ...todaysPersonEvents,
  GateTeleported: {},
}).map(([type, data]) => ({ type, data }));

/** Any event in any place: examples with their keys and numbers shuffled, and types nobody knows. */
const anyEvent: fc.Arbitrary<InitiativeEvent> = fc
  .record({
    example: fc.constantFrom(...examples),
    gate: key,
    deliverable: key,
    item: key,
    criterion: key,
    submission: fc.integer({ min: 0, max: 3 }),
    round: fc.integer({ min: 0, max: 3 }),
    outcome: fc.constantFrom('go', 'conditionalGo', 'hold', 'recycle', 'kill'),
    holdUntil: fc.constantFrom(null, '2026-06-01'),
  })
  .map(({ example, ...places }) => {
    const present = Object.entries(places).filter(([name]) => name in example.data);
    // The log of a later release may hold anything; the fold must take it as it comes.
    return {
      type: example.type,
      data: { ...example.data, ...Object.fromEntries(present) },
    } as unknown as InitiativeEvent;
  });

const frozen = <Value>(value: Value): Value => {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(frozen);
  }
  return value;
};

describe('the fold of an initiative', () => {
  it('is total: any events in any order give a state, and nothing that was given changes', () => {
    fc.assert(
      fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
        const evolve = (state: typeof initialInitiative, event: InitiativeEvent) =>
          frozen(evolveInitiative(state, frozen(event)));
        const state = fold(evolve, frozen(initialInitiative), events);
        expect(JSON.parse(JSON.stringify(state))).toEqual(state);
      }),
    );
  });

  it('lets events of a later release pass by', () => {
    const later = { type: 'GateTeleported', data: {} } as unknown as InitiativeEvent;
    const state = stateAfter(happened(...passing));
    expect(evolveInitiative(state, later)).toBe(state);
  });

  it('shares every part that an event does not touch', () => {
    const before = stateAfter(happened(...submitting));
    const events = happened(...submitting, vote());
    const after = stateAfter(events);
    expect(after.gates['problem']?.checklist).toEqual(before.gates['problem']?.checklist);
    const last = events.at(-1);
    expect(last).toBeDefined();
    if (!last) return;
    const next = evolveInitiative(before, last);
    expect(next.evidence).toBe(before.evidence);
    expect(next.facts).toBe(before.facts);
    expect(next.gates['problem']?.deliverables).toBe(before.gates['problem']?.deliverables);
  });

  it('takes a fact away with null and keeps the others', () => {
    const events = happened(
      ...submitting,
      editFacts({ changes: { segment: 'Small shops', contacts: 8 } }),
      editFacts({ changes: { segment: null } }),
    );
    expect(stateAfter(events).facts).toEqual({ contacts: 8 });
  });
});
