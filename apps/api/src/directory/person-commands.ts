import type { FoldCache } from '@tollgate/event-sourcing';
import type { Delegation, PersonCommand, PersonState } from '@tollgate/lifecycle';
import { personDecider } from '@tollgate/lifecycle';
import { concernedPersons, listDelegations } from '@tollgate/read-models';
import type { DataSource } from 'typeorm';
import type { Answer, Asked, CommandRunner, Left, Located } from '../commands/command-runner.js';
import type { Exchange } from '../http/exchange.js';
import type { People } from './people.js';
import { personProblem } from './rejections/person-rejections.js';

/** One command about a person and how to show what came of it. */
export interface AskingPerson<Resource extends object> {
  readonly personId: string;
  readonly command: PersonCommand;
  /** Other people whom the command names. */
  readonly concerning?: readonly string[];
  readonly answer: (left: Left<PersonState>) => Located<Resource>;
}

/** What commands about people need. */
export interface PersonPorts {
  readonly runner: CommandRunner;
  readonly people: People;
  readonly reader: DataSource;
  readonly folds: FoldCache<PersonState>;
}

/** The way from a request to a person's decider and back. */
export class PersonCommands {
  readonly #ports: PersonPorts;

  constructor(ports: PersonPorts) {
    this.#ports = ports;
  }

  /** Reads the headers of a command; see {@link CommandRunner.asked}. */
  asked(exchange: Exchange): Asked {
    return this.#ports.runner.asked(exchange);
  }

  /**
   * Decides, records and answers. Whom the question concerns is looked up in the read model; what they hold is
   * read from their streams, and none of these may have moved when the decision is recorded.
   *
   * @throws {HttpProblem} for everything but success.
   */
  run<Resource extends object>(
    exchange: Exchange,
    asked: Asked,
    { personId, command, concerning = [], answer }: AskingPerson<Resource>,
  ): Promise<Answer<Resource>> {
    const { runner, folds } = this.#ports;
    return runner.run(exchange, asked, {
      decider: personDecider,
      category: 'person',
      folds,
      refuse: personProblem,
      stream: personId,
      command,
      prepare: async (unprepared) => {
        await this.#ports.people.learnRules();
        const { directory, guards } = await this.#concerned([personId, ...concerning]);
        return {
          command: { ...unprepared, directory },
          guards: guards.filter(({ stream }) => stream !== personId),
        };
      },
      answer,
    });
  }

  /**
   * Who granted this delegation. Whoever has just granted it himself need not wait for the read model.
   *
   * @throws {HttpProblem} 404 when nobody did.
   */
  async principalOf(delegationId: string, actorId: string): Promise<string> {
    const { people, reader } = this.#ports;
    const { directory } = await people.read([actorId]);
    const isOwn = directory.people.some(
      ({ personId, delegations }) =>
        personId === actorId && delegations.some((each) => each.delegationId === delegationId),
    );
    if (isOwn) return actorId;
    const [found] = await listDelegations(reader, { delegationId });
    if (!found) throw personProblem({ kind: 'DelegationUnknown', delegationId });
    return found.principalId;
  }

  /** One delegation as its principal's stream has it. @throws {HttpProblem} 404 when it has none such. */
  async delegationOf(principalId: string, delegationId: string): Promise<Delegation> {
    const { directory } = await this.#ports.people.read([principalId]);
    const found = directory.people
      .flatMap(({ delegations }) => delegations)
      .find((each) => each.delegationId === delegationId);
    if (!found) throw personProblem({ kind: 'DelegationUnknown', delegationId });
    return found;
  }

  async #concerned(personIds: readonly string[]): ReturnType<People['read']> {
    const { people, reader } = this.#ports;
    const reaching = await concernedPersons(reader, personIds);
    return people.read([...new Set([...personIds, ...reaching])], ({ delegations }) =>
      delegations.filter(({ revokedAt }) => revokedAt === null).map(({ toPersonId }) => toPersonId),
    );
  }
}
