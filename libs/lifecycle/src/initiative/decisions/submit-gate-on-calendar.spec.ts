import { fold } from '@tollgate/event-sourcing';
import { propose, submit } from '../../testing/asking.js';
import { onTheTable, preparing } from '../../testing/specification.js';
import { problemGate, twoGateTemplate } from '../../testing/two-gate-template.js';
import { createInitiativeDecider } from '../decide.js';
import type { InitiativeEvent } from '../events.js';

const onCalendar = {
  ...twoGateTemplate,
  gates: twoGateTemplate.gates.map((gate) =>
    gate.key === problemGate.key
      ? { ...gate, review: { ...gate.review, calendar: 'europe-berlin' as const } }
      : gate,
  ),
};
const decider = createInitiativeDecider(() => onCalendar);

describe('submit a gate whose template names a calendar', () => {
  it('counts on that calendar and records which version of it', () => {
    const commands = [
      propose(),
      ...preparing.slice(1),
      submit({ now: '2026-03-27T09:00:00.000Z' }),
    ];
    const events = commands.reduce<readonly InitiativeEvent[]>((before, command) => {
      const state = fold(decider.evolve, decider.initialState, before);
      const decision = decider.decide(onTheTable(command, state), state);
      return decision.ok ? [...before, ...decision.value] : before;
    }, []);
    // Easter lies between, and Berlin has put its clocks forward.
    expect(events.at(-1)).toMatchObject({
      type: 'GateSubmitted',
      data: {
        calendar: { id: 'europe-berlin', version: 1 },
        decisionDueAt: '2026-04-07T08:00:00.000Z',
        reminderDueAts: ['2026-03-31T08:00:00.000Z', '2026-04-02T08:00:00.000Z'],
        expiresAt: '2026-04-28T08:00:00.000Z',
      },
    });
  });
});
