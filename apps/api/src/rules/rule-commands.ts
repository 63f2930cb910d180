import { FoldCache } from '@tollgate/event-sourcing';
import type {
  Organisation,
  RuleCommand,
  RuleFamily,
  RuleKind,
  RuleState,
} from '@tollgate/lifecycle';
import {
  SETTINGS_ID,
  calendarKind,
  createRuleDecider,
  policyKind,
  ruleStream,
  settingsKind,
  templateKind,
} from '@tollgate/lifecycle';
import type { RuleBook } from '@tollgate/rule-book';
import { RULE_CATEGORY } from '@tollgate/rule-book';
import type { Answer, Asked, CommandRunner, Left, Located } from '../commands/command-runner.js';
import type { People } from '../directory/people.js';
import type { Exchange } from '../http/exchange.js';
import { httpProblem } from '../http/problem.js';
import { ruleProblem } from './rejections/rule-rejections.js';

/** What one family of rules is about. */
export const RULE_KINDS: Readonly<Record<RuleFamily, RuleKind>> = {
  template: templateKind,
  policy: policyKind,
  calendar: calendarKind,
  settings: settingsKind,
};

/** One command about a rule document and how to show what came of it. */
export interface AskingRule<Resource extends object> {
  readonly family: RuleFamily;
  readonly command: RuleCommand;
  readonly answer: (left: Left<RuleState>) => Located<Resource>;
}

/** What rule commands ask of the directory. */
export interface RuleDirectory {
  readonly people: People;
  /** The people there are, who have to be able to meet the rules. */
  readonly organisation: () => Promise<Organisation>;
}

/** The way from a request to a rule document's decider and back. */
export class RuleCommands {
  readonly #runner: CommandRunner;
  readonly #rules: RuleBook;
  readonly #directory: RuleDirectory;
  readonly #folds = new FoldCache<RuleState>();

  constructor(runner: CommandRunner, rules: RuleBook, directory: RuleDirectory) {
    this.#runner = runner;
    this.#rules = rules;
    this.#directory = directory;
  }

  /** Reads the headers of a command; see {@link CommandRunner.asked}. */
  asked(exchange: Exchange): Asked {
    return this.#runner.asked(exchange);
  }

  /**
   * Decides, records and answers; this process knows the outcome at once. Whether an activation has four eyes
   * is decided on the actor's accounts, which must not have changed when it is recorded.
   *
   * @throws {HttpProblem} for everything but success.
   */
  async run<Resource extends object>(
    exchange: Exchange,
    asked: Asked,
    { family, command, answer }: AskingRule<Resource>,
  ): Promise<Answer<Resource>> {
    const { id } = command;
    if (family === 'settings' && id !== SETTINGS_ID) throw httpProblem('not-found');
    await this.#rules.open();
    const organisation = await this.#directory.organisation();
    const answered = await this.#runner.run(exchange, asked, {
      decider: createRuleDecider(RULE_KINDS[family], {
        ...this.#rules.surroundings(),
        organisation,
      }),
      category: RULE_CATEGORY,
      folds: this.#folds,
      refuse: ruleProblem,
      stream: ruleStream(family, id),
      command,
      prepare: async (unprepared) => {
        const { people } = this.#directory;
        const { voter: actor, guards } = await people.voter(asked.actor.personId, asked);
        return { command: { ...unprepared, actor }, guards };
      },
      answer,
    });
    await this.#rules.learn(family, id);
    return answered;
  }
}
