import type { EventStore, FoldCache } from '@tollgate/event-sourcing';
import { readFolded } from '@tollgate/event-sourcing';
import type {
  GateDefinition,
  InitiativeEvent,
  InitiativeState,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import { evolveInitiative, initialInitiative } from '@tollgate/lifecycle';
import type { RuleBook } from '@tollgate/rule-book';
import { rejectionProblem } from './rejections/rejection-problem.js';

/** An initiative as its stream has it now, with the template version that it pins. */
export interface StandingInitiative {
  readonly state: InitiativeState;
  readonly version: number;
  readonly template: LifecycleTemplate;
}

/** Strong reads: folded from the stream, so that nobody misses his own last command. */
export class Initiatives {
  readonly #store: EventStore;
  readonly #rules: RuleBook;
  readonly #folds: FoldCache<InitiativeState>;

  constructor(store: EventStore, rules: RuleBook, folds: FoldCache<InitiativeState>) {
    this.#store = store;
    this.#rules = rules;
    this.#folds = folds;
  }

  /** @throws {HttpProblem} 404 when nothing is recorded under this id. */
  async find(initiativeId: string): Promise<StandingInitiative> {
    const { standing } = await readFolded<InitiativeState, InitiativeEvent>(this.#store, {
      ...{ stream: initiativeId, foldCache: this.#folds },
      ...{ evolve: evolveInitiative, initialState: initialInitiative },
    });
    const { state, version } = standing;
    if (version === 0) throw rejectionProblem({ kind: 'InitiativeUnknown' });
    await this.#rules.hasTemplate(state.template);
    return { state, version, template: this.templateOf(state) };
  }

  /** Everything recorded of an initiative, in order. @throws {HttpProblem} 404 when there is nothing. */
  async eventsOf(initiativeId: string): Promise<readonly InitiativeEvent[]> {
    const { events, version } = await this.#store.readStream<InitiativeEvent>(initiativeId);
    if (version === 0) throw rejectionProblem({ kind: 'InitiativeUnknown' });
    return events.map(({ event }) => event);
  }

  /** The initiative with one of its gates. @throws {HttpProblem} 404 when either does not exist. */
  async findGate(
    initiativeId: string,
    gate: string,
  ): Promise<StandingInitiative & { readonly definition: GateDefinition }> {
    const standing = await this.find(initiativeId);
    const definition = standing.template.gates.find(({ key }) => key === gate);
    if (!definition) throw rejectionProblem({ kind: 'GateUnknown', gate });
    return { ...standing, definition };
  }

  /** The template a recorded initiative pins. */
  templateOf({ template: { id, version } }: Pick<InitiativeState, 'template'>): LifecycleTemplate {
    const template = this.#rules.findTemplate(id, version);
    // A published version is never withdrawn: initiatives pin it for years.
    if (!template) throw new Error(`template ${id} version ${version} is not to be found any more`);
    return template;
  }
}
