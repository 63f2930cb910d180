import type { Decider, FoldCache, PreparedCommand } from '@tollgate/event-sourcing';
import type {
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
} from '@tollgate/lifecycle';
import type { Answer, Asked, CommandRunner } from '../commands/command-runner.js';
import type { Exchange } from '../http/exchange.js';
import type { Located, Recorded } from './answers.js';
import { rejectionProblem } from './rejections/rejection-problem.js';

export type { Answer, Asked, Receipt } from '../commands/command-runner.js';

/** One command and how to show what came of it. */
export interface Asking<Resource extends object> {
  readonly initiativeId: string;
  readonly command: InitiativeCommand;
  /** Completes the command with facts from other streams, anew at each try. */
  readonly prepare?: (command: InitiativeCommand) => Promise<PreparedCommand<InitiativeCommand>>;
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

  constructor(
    runner: CommandRunner,
    decider: InitiativeDecider,
    folds: FoldCache<InitiativeState>,
  ) {
    this.#runner = runner;
    this.#decider = decider;
    this.#folds = folds;
  }

  /** Reads the headers of a command; see {@link CommandRunner.asked}. */
  asked(exchange: Exchange, options: { readonly ifMatch?: 'required' | 'honoured' } = {}): Asked {
    return this.#runner.asked(exchange, options);
  }

  /** Decides, records and answers. @throws {HttpProblem} for everything but success. */
  run<Resource extends object>(
    exchange: Exchange,
    asked: Asked,
    { initiativeId, command, prepare, answer }: Asking<Resource>,
  ): Promise<Answer<Resource>> {
    return this.#runner.run(exchange, asked, {
      decider: this.#decider,
      category: 'initiative',
      folds: this.#folds,
      refuse: rejectionProblem,
      stream: initiativeId,
      command,
      prepare,
      answer,
    });
  }
}
