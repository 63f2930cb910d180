import type { Decider, DomainEvent } from '../decider.js';
import { fold } from '../decider.js';

/** What a decision must have answered. */
export interface Expectations<Event extends DomainEvent, Kind extends string> {
  /** Accepted with exactly these events, in this order. */
  readonly then: (...events: readonly Event[]) => void;
  /** Refused for this reason; `facts` must be among those that the rejection carries. */
  readonly thenRejected: (kind: Kind, facts?: Readonly<Record<string, unknown>>) => void;
  /** Accepted without a change: asking twice is harmless. */
  readonly thenNothing: () => void;
}

/** The history a command meets. */
export interface Given<Command, Event extends DomainEvent, Kind extends string> {
  readonly when: (command: Command) => Expectations<Event, Kind>;
}

/**
 * Specifications of one decider that read as sentences:
 * `given(gateOpened).when(signOff({ by: author })).thenRejected('ApproverIsAuthor')`.
 *
 * State, command and events are frozen before the decider sees them, so that one which changes its input
 * fails here.
 */
export const givenWhenThen = <
  State,
  Command,
  Event extends DomainEvent,
  Rejection extends { readonly kind: string },
>(
  decider: Decider<State, Command, Event, Rejection>,
): {
  readonly given: (...events: readonly Event[]) => Given<Command, Event, Rejection['kind']>;
} => ({
  given: (...events) => ({
    when: (command) => {
      const evolve = (state: State, event: Event): State =>
        deeplyFrozen(decider.evolve(state, deeplyFrozen(event)));
      const state = fold(evolve, deeplyFrozen(decider.initialState), events);
      const decision = decider.decide(deeplyFrozen(command), state);
      return {
        then: (...expected) => {
          expect(decision).toStrictEqual({ ok: true, value: expected });
        },
        thenRejected: (kind, facts = {}) => {
          expect(decision).toMatchObject({ ok: false, rejection: { ...facts, kind } });
        },
        thenNothing: () => {
          expect(decision).toStrictEqual({ ok: true, value: [] });
        },
      };
    },
  }),
});

const deeplyFrozen = <Value>(value: Value): Value => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deeplyFrozen(member);
  return value;
};
