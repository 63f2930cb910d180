import type { JsonObject } from '@tollgate/canonical-json';
import type { Result } from './result.js';

/** A fact as the business writes it: what happened (`type`, past tense) and its particulars. */
export interface DomainEvent {
  readonly type: string;
  readonly data: JsonObject;
}

/**
 * The whole behaviour of one aggregate. `decide` is pure and total: no clock, no random, no input or
 * output, and a refusal is a value. `evolve` believes: it never validates, throws or reads the clock.
 */
export interface Decider<State, Command, Event extends DomainEvent, Rejection> {
  readonly initialState: State;
  readonly decide: (command: Command, state: State) => Result<readonly Event[], Rejection>;
  readonly evolve: (state: State, event: Event) => State;
}

/** State after `events`, in order. */
export const fold = <State, Event>(
  evolve: (state: State, event: Event) => State,
  initialState: State,
  events: Iterable<Event>,
): State => {
  let state = initialState;
  for (const event of events) state = evolve(state, event);
  return state;
};
