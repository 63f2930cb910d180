import { fold } from '@tollgate/event-sourcing';
import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { InitiativeCommand } from '../initiative/commands.js';
import { createInitiativeDecider } from '../initiative/decide.js';
import type { InitiativeEvent } from '../initiative/events.js';
import type { InitiativeState } from '../initiative/state.js';
import type { TemplateLookup } from '../templates/template-lookup.js';
import { addDeliverable, assessCriterion, completeItem, propose, submit, vote } from './asking.js';
import { dora, uma } from './cast.js';
import { twoGateTemplate } from './two-gate-template.js';

const templates: TemplateLookup = (id, version) =>
  id === twoGateTemplate.id && version === twoGateTemplate.version ? twoGateTemplate : undefined;

/** Decider of the specifications: it knows {@link twoGateTemplate} and nothing else. */
export const decider = createInitiativeDecider(templates);

export const { given } = givenWhenThen(decider);

/** State after `events`. */
export const stateAfter = (events: readonly InitiativeEvent[]): InitiativeState =>
  fold(decider.evolve, decider.initialState, events);

/** Events of commands that were all accepted, one after the other. A vote is given the commitment on the table. */
export const happened = (...commands: readonly InitiativeCommand[]): readonly InitiativeEvent[] =>
  commands.reduce<readonly InitiativeEvent[]>((events, command) => {
    const state = stateAfter(events);
    const decision = decider.decide(onTheTable(command, state), state);
    if (!decision.ok) {
      throw new Error(`${command.type} was refused: ${JSON.stringify(decision.rejection)}`);
    }
    return [...events, ...decision.value];
  }, []);

/** The same vote, on the commitment that is under review. */
export const onTheTable = <Command extends InitiativeCommand>(
  command: Command,
  state: InitiativeState,
): Command => {
  if (command.type !== 'CastVote' || command.commitment !== '') return command;
  const named = state.gates[command.gate]?.submissions.find(
    ({ submission }) => submission === command.submission,
  );
  return { ...command, commitment: named?.commitment ?? '' };
};

/** Commands that prepare the first gate completely. */
export const preparing = [propose(), addDeliverable(), assessCriterion(), completeItem()];

/** Commands up to the first gate's open review. */
export const submitting = [...preparing, submit()];

/** Commands up to the Go of the first gate. */
export const passing = [...submitting, vote({ actor: dora }), vote({ actor: uma })];
