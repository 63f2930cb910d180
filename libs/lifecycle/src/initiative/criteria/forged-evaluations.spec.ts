import { fold } from '@tollgate/event-sourcing';
import { MONDAY, decideGate, editFacts, propose, submit, vote } from '../../testing/asking.js';
import { dora, olga, uma } from '../../testing/cast.js';
import { ruledTemplate } from '../../testing/ruled-template.js';
import type { InitiativeCommand } from '../commands.js';
import { createInitiativeDecider } from '../decide.js';
import type { InitiativeEvent } from '../events.js';
import { readinessOf } from '../readiness-of.js';
import type { InitiativeState } from '../state.js';

/** The first gate with nothing but one rule. */
const template = {
  ...ruledTemplate,
  gates: ruledTemplate.gates.map((gate) => ({
    ...gate,
    criteria: gate.criteria.filter(({ key }) => key === 'enough_contacts'),
  })),
};
const decider = createInitiativeDecider(() => template);

const stateAfter = (events: readonly InitiativeEvent[]): InitiativeState =>
  fold(decider.evolve, decider.initialState, events);

const after = (
  events: readonly InitiativeEvent[],
  ...commands: readonly InitiativeCommand[]
): readonly InitiativeEvent[] =>
  commands.reduce((before, command) => {
    const state = stateAfter(before);
    const commitment = state.gates['problem']?.submissions.at(-1)?.commitment ?? '';
    const asked = command.type === 'CastVote' ? { ...command, commitment } : command;
    const decision = decider.decide(asked, state);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    return [...before, ...decision.value];
  }, events);

const submitted = after(
  [],
  propose({ template: { id: 'ruled', version: 1 } }),
  editFacts({ changes: { contacts: 9 } }),
  submit(),
);

type Forge = (
  evaluations: NonNullable<
    Extract<InitiativeEvent, { type: 'GateSubmitted' }>['data']['evaluations']
  >,
) => typeof evaluations;

const forged = (forge: Forge): readonly InitiativeEvent[] =>
  submitted.map((event) =>
    event.type === 'GateSubmitted'
      ? { ...event, data: { ...event.data, evaluations: forge(event.data.evaluations ?? []) } }
      : event,
  );

describe('a submission that does not carry the verdicts of its rules', () => {
  const FORGERIES: readonly (readonly [string, Forge])[] = [
    ['no verdict at all', () => []],
    [
      'the verdict of another rule',
      (all) => all.map((each) => ({ ...each, ruleHash: '0'.repeat(64) })),
    ],
    ['a verdict that is not met', (all) => all.map((each) => ({ ...each, verdict: 'notMet' }))],
  ];

  it.each(FORGERIES)('is not decided by votes: %s', (_, forge) => {
    const voted = after(forged(forge), vote({ actor: dora }), vote({ actor: uma }));
    expect(voted.map(({ type }) => type)).not.toContain('GateDecided');
  });

  it.each(FORGERIES)('is not decided by the gate owner: %s', (_, forge) => {
    const voted = after(forged(forge), vote({ actor: dora }), vote({ actor: uma }));
    const asked = decideGate({ actor: olga, gate: 'problem', outcome: 'go' });
    expect(decider.decide(asked, stateAfter(voted))).toMatchObject({
      ok: false,
      rejection: {
        kind: 'GateNotReady',
        unmet: [{ kind: 'criterionNotMet', key: 'enough_contacts' }],
      },
    });
  });

  it('is decided when it does carry them', () => {
    const voted = after(submitted, vote({ actor: dora }), vote({ actor: uma }));
    expect(voted.map(({ type }) => type)).toContain('GateDecided');
    expect(readinessOf(stateAfter(submitted), template, 'problem', MONDAY).status).toBe('inReview');
  });
});
