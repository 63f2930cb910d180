import type {
  InitiativeCommand,
  InitiativeEvent,
  LifecycleTemplate,
  TemplateLookup,
} from '@tollgate/lifecycle';
import { createInitiativeDecider } from '@tollgate/lifecycle';
import type { Step } from '@tollgate/lifecycle/testing';
import {
  asking,
  commandsOf,
  later,
  onTheTable,
  twoGateTemplate,
} from '@tollgate/lifecycle/testing';
import { RoundCollector } from '../collect-rounds.js';
import type { RecordedRound } from '../recorded-round.js';

const STREAM = 'ini_1';

/** Finds one template only. */
export const only =
  (template: LifecycleTemplate): TemplateLookup =>
  (id, version) =>
    id === template.id && version === template.version ? template : undefined;

/** What the decider records when it is asked these commands; refused ones leave no trace. */
export const recordedBy = (
  commands: readonly InitiativeCommand[],
  template: LifecycleTemplate = twoGateTemplate,
): readonly InitiativeEvent[] => {
  const decider = createInitiativeDecider(only(template));
  let state = decider.initialState;
  return commands.flatMap((command) => {
    const decision = decider.decide(onTheTable(command, state), state);
    if (!decision.ok) return [];
    state = decision.value.reduce(decider.evolve, state);
    return decision.value;
  });
};

/** Every review that a random walk through a template records. */
export const walked = (
  path: readonly Step[],
  template: LifecycleTemplate,
): readonly InitiativeEvent[] => {
  const decider = createInitiativeDecider(only(template));
  let state = decider.initialState;
  let now = asking.MONDAY;
  const events: InitiativeEvent[] = [];
  const attempt = (asked: InitiativeCommand): void => {
    const decision = decider.decide(onTheTable(asked, state), state);
    if (!decision.ok) return;
    events.push(...decision.value);
    state = decision.value.reduce(decider.evolve, state);
  };
  attempt(asking.propose({ now, template: { id: template.id, version: template.version } }));
  path.forEach((step, index) => {
    now = later(now, step.hours);
    for (const command of commandsOf(step, state, { now, tick: index })) attempt(command);
  });
  return events;
};

/** The reviews in one initiative's events, open ones last. */
export const roundsIn = (events: readonly InitiativeEvent[]): readonly RecordedRound[] => {
  const collector = new RoundCollector();
  const closed = events.flatMap((event) => collector.take({ stream: STREAM, event }) ?? []);
  return [...closed, ...collector.open()];
};
