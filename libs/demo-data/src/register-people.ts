import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import type { EventStore, Instant } from '@tollgate/event-sourcing';
import { executeCommand } from '@tollgate/event-sourcing';
import type { ActingPerson, PersonCommand } from '@tollgate/lifecycle';
import { SYSTEM_ROLE, personDecider } from '@tollgate/lifecycle';
import { momentAgo } from './demo-calendar.js';
import type { DemoPerson } from './demo-people.js';
import { demoPerson } from './demo-people.js';
import { inOneSitting } from './one-sitting.js';
import { DEMO_AGENT, StoryRefused } from './storyteller.js';

/** Before the first initiative was proposed. */
const JOINED_DAYS_AGO = 450;

/** The process owner keeps the directory; her own entry the system made for the one who hired her. */
const keeperOf = ({ key }: DemoPerson): ActingPerson => {
  const keeper = demoPerson(key === 'noor' ? 'ingrid' : 'noor');
  const roles = key === 'noor' ? [SYSTEM_ROLE] : keeper.roles;
  return { personId: keeper.personId, roles, functions: keeper.functions };
};

type Unasked = PersonCommand extends infer Command
  ? Command extends PersonCommand
    ? Omit<Command, 'actor' | 'now'>
    : never
  : never;

/** Registers a person with all roles and functions, in one entry of the directory. */
export const registerPerson = async (
  store: EventStore,
  person: DemoPerson,
  began: Instant,
): Promise<void> => {
  const { personId, name, email, roles, functions } = person;
  const actor = keeperOf(person);
  const reason = 'Joined Northwind Devices.';
  const unasked: readonly Unasked[] = [
    { type: 'RegisterPerson', personId, name, email },
    ...roles.map((role): Unasked => ({ type: 'GrantRole', role, reason })),
    ...functions.map((each): Unasked => ({ type: 'JoinFunction', function: each, reason })),
  ];
  const at = momentAgo(began, JOINED_DAYS_AGO);
  const commandId = `demo:${personId}`;
  const outcome = await executeCommand(store, {
    decider: inOneSitting(personDecider),
    category: 'person',
    stream: personId,
    command: unasked.map((command) => ({ ...command, actor, now: at })),
    context: {
      commandId,
      requestHash: createHash('sha256').update(canonicalize(unasked)).digest('hex'),
      actor: { personId: actor.personId, agent: DEMO_AGENT },
      now: began,
      effectiveAt: at,
    },
  });
  if (outcome.kind !== 'done') throw new StoryRefused(name, commandId, outcome);
};
