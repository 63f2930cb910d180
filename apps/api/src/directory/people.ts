import type {
  EventStore,
  FoldCache,
  Instant,
  Knowledge,
  StreamGuard,
} from '@tollgate/event-sourcing';
import { readFolded } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  Directory,
  DirectoryRules,
  PersonEvent,
  PersonState,
} from '@tollgate/lifecycle';
import { actingPerson, evolvePerson, initialPerson, isInForce } from '@tollgate/lifecycle';
import { httpProblem } from '../http/problem.js';
import { personProblem } from './rejections/person-rejections.js';

/** People as their streams have them now, and the places at which they were read. */
export interface PeopleRead {
  readonly directory: Directory;
  /** Holds an append back when one of these people has changed since. */
  readonly guards: readonly StreamGuard[];
}

/** Whoever votes, with accounts and lent rights, and what the vote rests on. */
export interface VoterRead {
  readonly voter: ActingPerson;
  readonly guards: readonly StreamGuard[];
}

/** Where the rules of the directory come from. */
export interface DirectoryRulesSource {
  readonly settings: () => DirectoryRules;
  /** Reads what was put in use since. */
  readonly learnSettings: () => Promise<void>;
}

/** People whom one question may concern; more than that is no directory but an attack on this process. */
const PEOPLE_READ_MAX = 250;

/** Strong reads of the directory: what a decision rests on is folded from the streams, never a read model. */
export class People {
  readonly #store: EventStore;
  readonly #folds: FoldCache<PersonState>;
  readonly #rules: DirectoryRulesSource;

  constructor(store: EventStore, folds: FoldCache<PersonState>, rules: DirectoryRulesSource) {
    this.#store = store;
    this.#folds = folds;
    this.#rules = rules;
  }

  /** Makes the rules those that count now; another process may have put newer ones in use. */
  learnRules(): Promise<void> {
    return this.#rules.learnSettings();
  }

  /** The organisation's rules as this process knows them. */
  get rules(): DirectoryRules {
    return this.#rules.settings();
  }

  /**
   * These people, their other accounts, and everybody to whom `follow` leads from there, step by step. Whoever
   * is not in the directory is left out. What is `remembered` costs no question, and its guards pin it.
   */
  async read(
    personIds: readonly string[],
    follow: (person: PersonState, step: number) => readonly string[] = () => [],
    knowledge: Knowledge = 'current',
  ): Promise<PeopleRead> {
    const known = new Map<string, Standing>();
    let wanted: readonly string[] = [...new Set(personIds)];
    for (
      let step = 1;
      wanted.length > 0 && known.size + wanted.length <= PEOPLE_READ_MAX;
      step += 1
    ) {
      const found = await Promise.all(
        wanted.map((personId) => this.#standing(personId, knowledge)),
      );
      for (const standing of found) known.set(standing.guard.stream, standing);
      const next = found.flatMap(({ state }) => [...state.accounts, ...follow(state, step)]);
      wanted = [...new Set(next)].filter((personId) => !known.has(personId));
    }
    if (wanted.length > 0)
      throw new RangeError(`one question concerns over ${PEOPLE_READ_MAX} people`);
    const registered = [...known.values()].filter(({ guard }) => guard.version > 0);
    return {
      directory: { rules: this.#rules.settings(), people: registered.map(({ state }) => state) },
      guards: registered.map(({ guard }) => guard),
    };
  }

  /** One person with the version at which his stream stands. @throws {HttpProblem} 404 for an unknown one. */
  async find(personId: string): Promise<{ readonly state: PersonState; readonly version: number }> {
    const { state, guard } = await this.#standing(personId, 'current');
    if (guard.version === 0) throw personProblem({ kind: 'PersonUnknown' });
    return { state, version: guard.version };
  }

  /**
   * Whoever votes, with every right that `onBehalfOf` has lent to him. One stream is read for a vote of one's
   * own, those along the delegations for a lent one.
   *
   * @throws {HttpProblem} 401 when this person has left meanwhile.
   */
  async voter(
    personId: string,
    { onBehalfOf, now }: { readonly onBehalfOf?: string; readonly now: Instant },
    knowledge: Knowledge = 'current',
  ): Promise<VoterRead> {
    if (onBehalfOf !== undefined) await this.#rules.learnSettings();
    const { delegationChainMax } = this.#rules.settings();
    const start = onBehalfOf === undefined ? [personId] : [personId, onBehalfOf];
    const lentTo = ({ delegations }: PersonState, step: number): readonly string[] =>
      onBehalfOf === undefined || step > delegationChainMax
        ? []
        : delegations.filter((each) => isInForce(each, now)).map(({ toPersonId }) => toPersonId);
    const { directory, guards } = await this.read(start, lentTo, knowledge);
    const voter = actingPerson(directory, personId, now);
    if (!voter) throw httpProblem('sign-in-required');
    return { voter, guards };
  }

  /**
   * Makes sure that somebody is in the directory and has not left, and that this holds while a command is
   * recorded.
   *
   * @throws {HttpProblem} 404 for an unknown person, 409 for one who has left.
   */
  async active(personId: string): Promise<readonly StreamGuard[]> {
    const { directory, guards } = await this.read([personId]);
    const person = directory.people.find((each) => each.personId === personId);
    if (!person) throw personProblem({ kind: 'PersonUnknown' });
    if (!person.active) throw personProblem({ kind: 'PersonInactive', personId });
    return guards;
  }

  async #standing(personId: string, knowledge: Knowledge): Promise<Standing> {
    const cached = this.#folds.get(personId);
    if (cached && knowledge === 'remembered') {
      const { state, version, leafHash } = cached;
      return { state, guard: { stream: personId, version, leafHash } };
    }
    const { standing } = await readFolded<PersonState, PersonEvent>(this.#store, {
      ...{ stream: personId, foldCache: this.#folds },
      ...{ evolve: evolvePerson, initialState: initialPerson },
    });
    const { state, version } = standing;
    return { state, guard: { stream: personId, version } };
  }
}

interface Standing {
  readonly state: PersonState;
  readonly guard: StreamGuard;
}
