import type {
  CommandOf,
  DirectoryAtSubmission,
  ExchangeRate,
  GateDefinition,
  GroupsRule,
  InitiativeState,
} from '@tollgate/lifecycle';
import { asGroups, resolvedPersons } from '@tollgate/lifecycle';
import { possibleVoters } from '@tollgate/read-models';
import type { RuleBook } from '@tollgate/rule-book';
import type { DataSource } from 'typeorm';
import type { Initiatives } from '../../initiatives/initiatives.js';
import type { ExchangeRates } from '../../rules/exchange-rates/exchange-rates.js';

/** What a submission has to know from outside its case: the people there are, and what money is worth. */
export class SubmissionFacts {
  readonly #initiatives: Initiatives;
  readonly #parts: {
    readonly reader: DataSource;
    readonly rates: ExchangeRates;
    readonly rules: RuleBook;
  };

  constructor(
    initiatives: Initiatives,
    parts: {
      readonly reader: DataSource;
      readonly rates: ExchangeRates;
      readonly rules: RuleBook;
    },
  ) {
    this.#initiatives = initiatives;
    this.#parts = parts;
  }

  /**
   * What the policy of this gate asks for, and nothing else: rules of seats need no directory, and only an
   * amount in another currency needs a rate.
   *
   * @throws {HttpProblem} 404 when the initiative or the gate does not exist.
   */
  async of(
    initiativeId: string,
    { gate, now }: Pick<CommandOf<'SubmitGate'>, 'gate' | 'now'>,
  ): Promise<Pick<CommandOf<'SubmitGate'>, 'directory' | 'exchangeRates'>> {
    const { state, definition } = await this.#initiatives.findGate(initiativeId, gate);
    const rules = groupsRulesOf(definition);
    const directory = rules.length > 0 ? await this.#directory(state, rules) : undefined;
    const rate = await this.#rate(definition, state, now);
    return { ...(directory && { directory }), ...(rate && { exchangeRates: [rate] }) };
  }

  async #directory(
    state: InitiativeState,
    rules: readonly GroupsRule[],
  ): Promise<DirectoryAtSubmission> {
    const { productLines } = this.#parts.rules.settings();
    const line = productLines.find(
      ({ key, title }) => key === state.productLine || title === state.productLine,
    );
    const resolved = resolvedPersons(state, line?.ownerId);
    const groups = rules.flatMap((rule) => rule.groups.map(({ members }) => members));
    const alone = rules.flatMap(({ exclusiveApprover }) => exclusiveApprover ?? []);
    const people = await possibleVoters(this.#parts.reader, {
      roles: [
        ...groups.flatMap(({ roles = [] }) => roles),
        ...alone.flatMap((named) => ('role' in named ? [named.role] : [])),
      ],
      functions: groups.flatMap(({ functions = [] }) => functions),
      persons: [
        ...groups.flatMap(({ persons = [] }) => persons),
        ...groups.flatMap(({ resolvers = [] }) => resolvers.flatMap((each) => resolved[each])),
        ...alone.flatMap((named) => ('person' in named ? [named.person] : [])),
      ],
    });
    return { people, ...(line && { lineOwnerId: line.ownerId }) };
  }

  async #rate(
    { approval: { amountBands } }: GateDefinition,
    { facts }: InitiativeState,
    now: string,
  ): Promise<ExchangeRate | undefined> {
    const amount = amountBands && facts[amountBands.fact];
    if (!amountBands || typeof amount !== 'object' || !('currency' in amount)) return undefined;
    if (amount.currency === amountBands.currency) return undefined;
    const currencies = { from: amount.currency, to: amountBands.currency };
    return this.#parts.rates.on(currencies, now.slice(0, 10));
  }
}

const groupsRulesOf = ({ approval }: GateDefinition): readonly GroupsRule[] =>
  [approval.rule, ...(approval.amountBands?.bands.map(({ rule }) => rule) ?? [])]
    .filter((rule) => 'groups' in rule)
    .map(asGroups);
