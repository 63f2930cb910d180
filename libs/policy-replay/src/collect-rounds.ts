import type { DomainEvent } from '@tollgate/event-sourcing';
import type {
  InitiativeEvent,
  InitiativeState,
  PersonEvent,
  PersonState,
} from '@tollgate/lifecycle';
import {
  evolveInitiative,
  evolvePerson,
  initialInitiative,
  initialPerson,
} from '@tollgate/lifecycle';
import type { RecordedRound, RoundEnd, RoundEvent, RoundStep } from './recorded-round.js';

/** What a collector needs of a log entry. */
export interface CollectedEntry {
  readonly stream: string;
  readonly event: DomainEvent;
}

/** Who answers for a product line. The log keeps it in the settings; the present owner is asked for here. */
export type LineOwnerOf = (productLine: string) => string | undefined;

/** What a replay needs of a voter beside his vote. */
export type KnownVoter = Pick<PersonState, 'personId' | 'functions'>;

type RoundUnderWay = Omit<RecordedRound, 'template' | 'steps' | 'end'> & {
  readonly steps: RoundStep[];
};

interface Followed {
  state: InitiativeState;
  round: RoundUnderWay | undefined;
}

/**
 * Folds the log entry by entry and hands out each review when it ends. Memory: one folded state for each
 * initiative, whatever the length of the log.
 */
export class RoundCollector {
  readonly #initiatives = new Map<string, Followed>();
  readonly #persons = new Map<string, PersonState>();
  readonly #voters = new Map<string, KnownVoter>();
  readonly #lineOwnerOf: LineOwnerOf;
  #people: NonNullable<RecordedRound['people']> | undefined;

  constructor(lineOwnerOf: LineOwnerOf = () => undefined) {
    this.#lineOwnerOf = lineOwnerOf;
  }

  /** A voter as he is known from elsewhere, where persons are not read; that makes no directory. */
  know(person: KnownVoter): void {
    this.#voters.set(person.personId, person);
  }

  /** The review that this entry ends, if it ends one. Entries come in the order of the log. */
  take({ stream, event }: CollectedEntry): RecordedRound | undefined {
    if (stream.startsWith('per_')) this.#takePerson(stream, event as PersonEvent);
    // A stream of one category holds its events only; the catalogue has checked them when they were read.
    if (stream.startsWith('ini_')) return this.#takeInitiative(stream, event as InitiativeEvent);
    return undefined;
  }

  /** Reviews that are open where the log ends. */
  open(): readonly RecordedRound[] {
    return [...this.#initiatives.values()].flatMap(({ state, round }) =>
      round ? [{ ...round, template: state.template, end: { kind: 'open' } as const }] : [],
    );
  }

  #takePerson(stream: string, event: PersonEvent): void {
    this.#persons.set(stream, evolvePerson(this.#persons.get(stream) ?? initialPerson, event));
    this.#people = undefined;
  }

  #takeInitiative(stream: string, event: InitiativeEvent): RecordedRound | undefined {
    const followed = this.#initiatives.get(stream) ?? {
      state: initialInitiative,
      round: undefined,
    };
    const before = followed.state;
    followed.state = evolveInitiative(before, event);
    this.#initiatives.set(stream, followed);
    if (event.type === 'GateSubmitted') {
      followed.round = {
        initiativeId: stream,
        externalReference: before.externalReference,
        submitted: event.data,
        before,
        people: this.#peopleNow(),
        lineOwnerId: this.#lineOwnerOf(before.productLine),
        steps: [],
      };
      return undefined;
    }
    const { round } = followed;
    if (!round) return undefined;
    if (isRoundEvent(event)) {
      round.steps.push({ before, event, functions: this.#functionsBehind(event) });
    }
    const end = endOf(followed.state, round.submitted);
    if (!end) return undefined;
    followed.round = undefined;
    return { ...round, template: before.template, end };
  }

  /** Of whoever acts, or of whose right he uses. */
  #functionsBehind({ type, data }: RoundEvent): readonly string[] {
    const personId = (type === 'VoteCast' ? data.onBehalfOf : undefined) ?? data.by;
    return (this.#persons.get(personId) ?? this.#voters.get(personId))?.functions ?? [];
  }

  #peopleNow(): RecordedRound['people'] {
    if (this.#persons.size === 0) return null;
    this.#people ??= [...this.#persons.values()]
      .filter(({ active }) => active)
      .map(({ personId, roles, functions, accounts }) => ({
        personId,
        roles,
        functions,
        accounts,
      }));
    return this.#people;
  }
}

const isRoundEvent = (event: InitiativeEvent): event is RoundEvent =>
  event.type === 'VoteCast' ||
  event.type === 'VoteWithdrawn' ||
  event.type === 'FactsEdited' ||
  event.type === 'GateDecided';

/** How the review stands after an event, if that ended it. */
const endOf = (
  state: InitiativeState,
  { gate, submission }: RecordedRound['submitted'],
): RoundEnd | undefined => {
  const status = state.gates[gate]?.submissions.find(
    (candidate) => candidate.submission === submission,
  )?.status;
  if (!status || status.kind === 'inReview') return undefined;
  if (status.kind !== 'decided') return { kind: status.kind, at: status.at };
  const { at, outcome, decidedBy } = status.decision;
  return { kind: 'decided', at, outcome, decidedBy };
};
