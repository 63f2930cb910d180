import { fold } from '@tollgate/event-sourcing';
import type { InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import { evolveInitiative, initialInitiative } from '@tollgate/lifecycle';
import fc from 'fast-check';
import { asksOf } from '../inbox/asks-of.js';
import { portfolioRow } from '../portfolio/portfolio-row.js';
import { walk } from '../testing/random-walk.js';
import { twoGates } from '../testing/two-gates.js';
import { compactInitiative } from './initiative-snapshot.js';

const walks = fc.array(fc.nat({ max: 100_000 }), { minLength: 1, maxLength: 120 });

/** As the projection does it: through JSON and compaction after every `batch` events. */
const foldCompactly = (events: readonly InitiativeEvent[], batch: number): InitiativeState => {
  let state = initialInitiative;
  for (let start = 0; start < events.length; start += batch) {
    const next = fold(evolveInitiative, state, events.slice(start, start + batch));
    state = JSON.parse(JSON.stringify(compactInitiative(next))) as InitiativeState;
  }
  return state;
};

const derived = (state: InitiativeState, events: readonly InitiativeEvent[]): unknown => {
  const now = events.at(-1)?.data.at ?? '';
  const position = { version: events.length, effectiveAt: now, logIndex: events.length };
  return {
    row: portfolioRow(state, twoGates, position),
    asks: asksOf(state, twoGates, now),
  };
};

describe('compact snapshots', () => {
  it('derive the same rows and asks as folding the whole stream, at every point of any history', () => {
    fc.assert(
      fc.property(walks, fc.integer({ min: 1, max: 5 }), (choices, batch) => {
        const events = walk('ini_1', choices);
        const whole = fold(evolveInitiative, initialInitiative, events);
        const compact = foldCompactly(events, batch);
        expect(derived(compact, events)).toStrictEqual(derived(whole, events));
      }),
      { numRuns: 400 },
    );
  });

  it('stay small however long the stream grows', () => {
    // Submitted and withdrawn, again and again: nothing of a closed submission is kept.
    const again = (times: number): readonly number[] =>
      Array.from({ length: 2 * times }, (_, step) => (step % 2 === 0 ? SUBMITS : WITHDRAWS));
    const [short, long] = [walk('ini_1', again(5)), walk('ini_1', again(300))];
    expect(long.length).toBeGreaterThan(600);
    const bytes = (events: readonly InitiativeEvent[]): number =>
      JSON.stringify(foldCompactly(events, 7)).length;
    expect(bytes(long) - bytes(short)).toBeLessThan(20);
  });

  it('hold nobody’s words except title and open conditions', () => {
    fc.assert(
      fc.property(walks, (choices) => {
        const compact = JSON.stringify(foldCompactly(walk('ini_1', choices), 4));
        for (const words of ['so be it', 'please', 'Summary']) expect(compact).not.toContain(words);
      }),
    );
  });

  it('are tried on walks that reach votes, decisions, holds, kills and completions', () => {
    const seen = new Set<string>();
    for (const choices of fc.sample(walks, { numRuns: 1_500, seed: 7 })) {
      for (const { type } of walk('ini_1', choices)) seen.add(type);
    }
    expect(REACHED.filter((type) => !seen.has(type))).toEqual([]);
  });
});

// Positions in the walk's list of steps.
const SUBMITS = 0;
const WITHDRAWS = 12 + 10 + 6;

const REACHED = [
  'ConditionMet',
  'GateDecided',
  'GateEscalated',
  'GateSubmitted',
  'InitiativeReopened',
  'InitiativeResumed',
  'BreakGlassReviewed',
  'ConditionLapsed',
  'ConditionVerified',
  'GateForcedOpen',
  'ReviewExpired',
  'ReviewersReminded',
  'StageEntered',
  'SubmissionOutdated',
  'SubmissionWithdrawn',
  'VoteCast',
  'VoteWithdrawn',
  'WaiverGranted',
  'WaiverLapsed',
  'WaiverRevoked',
];
