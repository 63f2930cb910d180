import { fold } from '@tollgate/event-sourcing';
import type { Instant, Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  GateDefinition,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import { personIdOf } from '../derived-ids.js';
import type { LeftOut, LineRefusal } from '../line-result.js';
import type { InitiativeHistory, PlanContext } from './initiative-history.js';

/** A command without what every command of one line has alike. */
export type CommandBody<Command> = Command extends InitiativeCommand
  ? Omit<Command, 'actor' | 'now'>
  : never;

/** A command and what the engine's decider makes of it at its place in the plan. */
export interface DecidedCommand {
  readonly command: InitiativeCommand;
  readonly events: readonly InitiativeEvent[];
}

/** The commands one line becomes, decided one after the other on the plan's own state. Thrown away if refused. */
export interface LineDraft {
  readonly context: PlanContext;
  readonly at: Instant;
  readonly lineNumber: number;
  /** The values the line shows, for reasons and notes. */
  readonly shown: string;
  readonly template: LifecycleTemplate;
  /** Commands that the line has already become, when its moment is over and it is taken up again. */
  readonly commandsBefore: number;
  history: InitiativeHistory;
  readonly commands: DecidedCommand[];
  /** Names of the persons that the commands speak of. */
  readonly people: Set<string>;
  readonly leftOut: LeftOut[];
}

/** A person of the source in the roles that the mapping gives. */
export const actingAs = (
  draft: LineDraft,
  name: string,
  roles: readonly string[],
): ActingPerson => {
  draft.people.add(name);
  return { personId: personIdOf(draft.context.mapping.source, name), roles, functions: [] };
};

/** Whoever acts where the source names nobody: the keeper of its records. */
export const recordKeeper = (draft: LineDraft): ActingPerson => {
  const { name, roles } = draft.context.mapping.recordKeeper;
  return actingAs(draft, name, roles);
};

/** The initiative's owner in the role of an author. */
export const owner = (draft: LineDraft): ActingPerson => ({
  personId: draft.history.state.ownerId,
  roles: draft.history.authorRoles,
  functions: [],
});

/** Asks the engine's own decider; what it grants becomes part of the draft, what changes nothing does not. */
export const ask = (
  draft: LineDraft,
  actor: ActingPerson,
  body: CommandBody<InitiativeCommand>,
): Result<InitiativeState, InitiativeRejection> => {
  const { decider } = draft.context;
  const command: InitiativeCommand = { ...body, actor, now: draft.at };
  const decision = decider.decide(command, draft.history.state);
  if (!decision.ok) return decision;
  if (decision.value.length > 0) {
    draft.commands.push({ command, events: decision.value });
    const state = fold(decider.evolve, draft.history.state, decision.value);
    draft.history = { ...draft.history, state };
  }
  return ok(draft.history.state);
};

/** The same, where a refusal of the engine refuses the line. */
export const demand = (
  draft: LineDraft,
  actor: ActingPerson,
  body: CommandBody<InitiativeCommand>,
): Result<InitiativeState, LineRefusal> => {
  const answer = ask(draft, actor, body);
  return answer.ok ? answer : reject(engineRefusal(body.type, answer.rejection));
};

export const engineRefusal = (command: string, rejection: InitiativeRejection): LineRefusal => ({
  rule: 'engine-refused',
  reason: `${command} was refused: ${JSON.stringify(rejection)}`,
});

/** Place of the gate being worked on; the number of gates when all are passed. */
export const currentGateIndex = (draft: LineDraft): number => {
  const { phase } = draft.history.state;
  if (phase.kind === 'notProposed') return 0;
  if (phase.kind === 'completed') return draft.template.gates.length;
  return gateIndexOf(draft, phase.gate);
};

/** Place of a gate that the mapping's check has found in the template. */
export const gateIndexOf = (draft: LineDraft, gate: string): number =>
  draft.template.gates.findIndex(({ key }) => key === gate);

export const gateAt = (draft: LineDraft, index: number): GateDefinition => {
  const gate = draft.template.gates[index];
  if (!gate) throw new RangeError(`template ${draft.template.id} has no gate number ${index}`);
  return gate;
};
