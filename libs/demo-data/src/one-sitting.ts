import type { Decider, DomainEvent } from '@tollgate/event-sourcing';
import { fold, ok } from '@tollgate/event-sourcing';

/**
 * Lets one person do several things at one moment: each command is decided on what the ones before it left
 * behind, and everything is appended together or not at all.
 */
export const inOneSitting = <State, Command, Event extends DomainEvent, Rejection>(
  decider: Decider<State, Command, Event, Rejection>,
): Decider<State, readonly Command[], Event, Rejection> => ({
  initialState: decider.initialState,
  evolve: decider.evolve,
  decide: (commands, before) => {
    const events: Event[] = [];
    let state = before;
    for (const command of commands) {
      const decision = decider.decide(command, state);
      if (!decision.ok) return decision;
      events.push(...decision.value);
      state = fold(decider.evolve, state, decision.value);
    }
    return ok(events);
  },
});
