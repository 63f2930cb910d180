import { fold } from '@tollgate/event-sourcing';
import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { InitiativeCommand } from '../initiative/commands.js';
import { createInitiativeDecider } from '../initiative/decide.js';
import type { InitiativeEvent } from '../initiative/events.js';
import type { Readiness } from '../initiative/readiness.js';
import { readinessOf } from '../initiative/readiness-of.js';
import type { InitiativeState } from '../initiative/state.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { MONDAY, propose } from './asking.js';
import { onTheTable } from './specification.js';
import { launchGate, problemGate, twoGateTemplate } from './two-gate-template.js';

/** The first gate may be forced open, and nobody may waive its red flags. */
const gateWithExceptions: GateDefinition = {
  ...problemGate,
  checklist: problemGate.checklist.map((item) =>
    item.key === 'red_flags' ? { ...item, waivable: false } : item,
  ),
  breakGlass: { roles: ['general-manager'], reviewWithinDays: 5, reviewers: ['cpo'] },
};

/** A template with every exception: three gates, waivers that carry over, break-glass at the first two. */
export const exceptionsTemplate: LifecycleTemplate = {
  ...twoGateTemplate,
  id: 'exceptions',
  gates: [
    gateWithExceptions,
    {
      ...gateWithExceptions,
      key: 'build',
      title: 'Build',
      stage: 'Building',
      deliverables: [],
      criteria: [],
      checklist: [],
    },
    launchGate,
  ],
  waivers: { daysMax: 60, carryOver: true },
};

export const decider = createInitiativeDecider(() => exceptionsTemplate);

export const { given } = givenWhenThen(decider);

/** A proposal that follows {@link exceptionsTemplate}. */
export const proposal = propose({ template: { id: 'exceptions', version: 1 } });

export const stateAfter = (events: readonly InitiativeEvent[]): InitiativeState =>
  fold(decider.evolve, decider.initialState, events);

/** Events of commands that were all accepted, one after the other. */
export const happened = (...commands: readonly InitiativeCommand[]): readonly InitiativeEvent[] =>
  commands.reduce<readonly InitiativeEvent[]>((events, command) => {
    const state = stateAfter(events);
    const decision = decider.decide(onTheTable(command, state), state);
    if (decision.ok) return [...events, ...decision.value];
    throw new Error(`${command.type} was refused: ${JSON.stringify(decision.rejection)}`);
  }, []);

/** Readiness of a gate after `events`, on Monday unless said otherwise. */
export const readiness = (
  events: readonly InitiativeEvent[],
  gate: string,
  now: string = MONDAY,
): Readiness => readinessOf(stateAfter(events), exceptionsTemplate, gate, now);
