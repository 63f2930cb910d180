import { fold } from '@tollgate/event-sourcing';
import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { ApprovalGroup, GroupsRule } from '../approval/groups-rule.js';
import type { ActingPerson, CommandOf, InitiativeCommand } from '../initiative/commands.js';
import { createInitiativeDecider } from '../initiative/decide.js';
import type { InitiativeEvent } from '../initiative/events.js';
import type { InitiativeState } from '../initiative/state.js';
import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import * as ask from './asking.js';
import { dora, enzo, lea, olga, pat, sol, uma } from './cast.js';
import { onTheTable } from './specification.js';
import { problemGate, twoGateTemplate } from './two-gate-template.js';

/** Somebody else with the same role as `like`. */
export const another = (personId: string, like: ActingPerson): ActingPerson => ({
  ...like,
  personId,
});

/** The people there are, as the directory would tell a submission. */
export const everybody: readonly ActingPerson[] = [pat, dora, uma, enzo, sol, lea, olga];

/** A group of holders of one role; one approval where nothing else is said. */
export const group = (
  key: string,
  role: string,
  rest: Partial<ApprovalGroup> = {},
): ApprovalGroup => ({
  key,
  title: key,
  members: { roles: [role] },
  participation: 'required',
  needs: { kind: 'any' },
  abstentions: 'notCast',
  ...rest,
});

export const ruleOf = (
  groups: readonly ApprovalGroup[],
  rest: Partial<GroupsRule> = {},
): GroupsRule => ({ groups: [...groups], combine: { kind: 'all' }, tiers: 'parallel', ...rest });

/** Two gates of which the first has this policy and asks for nothing but votes. */
export const templateWith = (
  approval: Partial<GateDefinition['approval']>,
  rest: Partial<LifecycleTemplate> = {},
): LifecycleTemplate => {
  const [, launch] = twoGateTemplate.gates;
  const bare = { ...problemGate, deliverables: [], criteria: [], checklist: [] };
  return {
    ...twoGateTemplate,
    ...rest,
    gates: [
      { ...bare, approval: { ...problemGate.approval, ...approval } },
      ...(launch ? [launch] : []),
    ],
  };
};

/** Submits with the people there are. */
export const submitTo = (
  people: readonly ActingPerson[],
  fields: Partial<CommandOf<'SubmitGate'>> = {},
): CommandOf<'SubmitGate'> => ask.submit({ directory: { people }, ...fields });

/** Specifications over one template. */
export const specifying = (template: LifecycleTemplate) => {
  const decider = createInitiativeDecider((id, version) =>
    id === template.id && version === template.version ? template : undefined,
  );
  const stateAfter = (events: readonly InitiativeEvent[]): InitiativeState =>
    fold(decider.evolve, decider.initialState, events);
  const happened = (...commands: readonly InitiativeCommand[]): readonly InitiativeEvent[] =>
    commands.reduce<readonly InitiativeEvent[]>((events, command) => {
      const state = stateAfter(events);
      const decision = decider.decide(onTheTable(command, state), state);
      if (decision.ok) return [...events, ...decision.value];
      throw new Error(`${command.type} was refused: ${JSON.stringify(decision.rejection)}`);
    }, []);
  /** What a command comes to after others that were all accepted; a vote is on what is on the table. */
  const after = (...commands: readonly InitiativeCommand[]) => {
    const events = happened(...commands);
    const state = stateAfter(events);
    return {
      state,
      /** Types of the events that a command brings; throws where it is refused. */
      brings: (command: InitiativeCommand): readonly string[] => {
        const decision = decider.decide(onTheTable(command, state), state);
        if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
        return decision.value.map(({ type }) => type);
      },
      when: (command: InitiativeCommand) =>
        givenWhenThen(decider)
          .given(...events)
          .when(onTheTable(command, state)),
    };
  };
  return { decider, happened, stateAfter, after };
};
