import type { Decider, FoldCache, Knowledge, PreparedCommand } from '@tollgate/event-sourcing';
import type {
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
} from '@tollgate/lifecycle';
import type { RuleBook } from '@tollgate/rule-book';
import type { Answer, Asked, CommandRunner } from '../commands/command-runner.js';
import type { Exchange } from '../http/exchange.js';
import type { HttpProblem } from '../http/problem.js';
import type { Located, Recorded } from './answers.js';
import { rejectionProblem } from './rejections/rejection-problem.js';

export type { Answer, Asked } from '../commands/command-runner.js';

/** One command and how to show what came of it. */
export interface Asking<Resource extends object> {
  readonly initiativeId: string;
  readonly command: InitiativeCommand;
  /** Completes the command with facts from other streams, anew at each try. */
  readonly prepare?: (
    command: InitiativeCommand,
    knowledge: Knowledge,
  ) => Promise<PreparedCommand<InitiativeCommand>>;
  readonly answer: (recorded: Recorded) => Located<Resource>;
}

type InitiativeDecider = Decider<
  InitiativeState,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection
>;

/** The way from a request to an initiative's decider and back; every command of one goes through here. */
export class InitiativeCommands {
  readonly #runner: CommandRunner;
  readonly #decider: InitiativeDecider;
  readonly #folds: FoldCache<InitiativeState>;
  readonly #rules: RuleBook;

  constructor(
    runner: CommandRunner,
    decider: InitiativeDecider,
    { folds, rules }: { readonly folds: FoldCache<InitiativeState>; readonly rules: RuleBook },
  ) {
    this.#runner = runner;
    this.#decider = decider;
    this.#folds = folds;
    this.#rules = rules;
  }

  /** Reads the headers of a command; see {@link CommandRunner.asked}. */
  asked(exchange: Exchange, options: { readonly ifMatch?: 'required' | 'honoured' } = {}): Asked {
    return this.#runner.asked(exchange, options);
  }

  /**
   * Decides, records and answers. A template that this process does not know may have been published by another
   * one since: it is looked for, and the command decided again, once.
   *
   * @throws {HttpProblem} for everything but success.
   */
  async run<Resource extends object>(
    exchange: Exchange,
    asked: Asked,
    asking: Asking<Resource>,
  ): Promise<Answer<Resource>> {
    await this.#learnFor(asking.command);
    let missed: { readonly id: string; readonly version: number } | undefined;
    const note = (rejection: InitiativeRejection): HttpProblem => {
      if (rejection.kind === 'TemplateUnknown') missed = rejection;
      return rejectionProblem(rejection);
    };
    try {
      return await this.#decide(exchange, asked, { ...asking, refuse: note });
    } catch (error) {
      if (!missed || !(await this.#rules.hasTemplate(missed))) throw error;
      return this.#decide(exchange, asked, { ...asking, refuse: rejectionProblem });
    }
  }

  /** What is newest, and whether something is retired, shows in no miss. */
  async #learnFor(command: InitiativeCommand): Promise<void> {
    if (command.type === 'SubmitGate') await this.#rules.learnCalendars();
    if (command.type === 'ProposeInitiative') {
      await this.#rules.learn('template', command.template.id);
    }
  }

  #decide<Resource extends object>(
    exchange: Exchange,
    asked: Asked,
    {
      initiativeId,
      command,
      prepare,
      refuse,
      answer,
    }: Asking<Resource> & { readonly refuse: (rejection: InitiativeRejection) => HttpProblem },
  ): Promise<Answer<Resource>> {
    return this.#runner.run(exchange, asked, {
      decider: this.#decider,
      category: 'initiative',
      folds: this.#folds,
      refuse,
      stream: initiativeId,
      command,
      prepare,
      answer,
    });
  }
}
