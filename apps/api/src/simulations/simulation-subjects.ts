import type { JsonObject } from '@tollgate/canonical-json';
import type { Finding, LifecycleTemplate, RuleFamily } from '@tollgate/lifecycle';
import {
  approvalPolicySchema,
  checkPolicy,
  checkTemplate,
  lifecycleTemplateSchema,
} from '@tollgate/lifecycle';
import type { RuleChange } from '@tollgate/policy-replay';
import {
  RulesOfRounds,
  amendApproval,
  asRecorded,
  isEmptyAmendment,
  underApproval,
  underTemplate,
} from '@tollgate/policy-replay';
import type { RuleBook } from '@tollgate/rule-book';
import type { DataSource } from 'typeorm';
import { readOrganisation } from '../rules/organisation.js';
import { ruleProblem } from '../rules/rejections/rule-rejections.js';
import { RULE_KINDS } from '../rules/rule-commands.js';
import type { RuleReads } from '../rules/rule-reads.js';
import type { SimulatePolicyRequest, SimulateTemplateRequest } from './simulation.request.js';
import type { SimulationAsked } from './simulations.js';

/** Turns what is asked into the rules that reviews are held against. Nothing here is recorded. */
export class SimulationSubjects {
  readonly #rules: RuleBook;
  readonly #reads: RuleReads;
  readonly #reader: DataSource;

  constructor(rules: RuleBook, reads: RuleReads, reader: DataSource) {
    this.#rules = rules;
    this.#reads = reads;
    this.#reader = reader;
  }

  /**
   * A draft, a version, or a change of the policies of a template.
   *
   * @throws {HttpProblem} 404 for an unknown template or version, 422 for a draft that could not be saved.
   */
  async template(id: string, body: SimulateTemplateRequest): Promise<SimulationAsked> {
    body.assertOne();
    await this.#reads.document('template', id).catch((error: unknown) => {
      // A draft of a template that does not exist yet has no past to be held against, and is checked all the same.
      if (body.content === undefined) throw error;
    });
    const template = await this.#templateAsked(id, body);
    const organisation = template ? await readOrganisation(this.#reader) : undefined;
    return this.#asked('template', id, {
      body,
      change: template ? underTemplate(template) : amendmentOf(id, body),
      findings: template ? checkTemplate(template, organisation) : [],
    });
  }

  /**
   * A draft or a version of a policy, on the gates that name it or on those of a template.
   *
   * @throws {HttpProblem} 404 for an unknown version, 422 for a draft that could not be saved.
   */
  async policy(id: string, body: SimulatePolicyRequest): Promise<SimulationAsked> {
    body.assertOne();
    const content = await this.#content('policy', id, body);
    const { approval } = approvalPolicySchema.parse(content);
    const { template, gates } = body;
    const change = underApproval((gate, live) => {
      const isMeant =
        template === undefined
          ? gate.policy?.id === id
          : live.id === template && (gates?.includes(gate.key) ?? true);
      return isMeant ? approval : undefined;
    });
    const organisation = await readOrganisation(this.#reader);
    const findings = checkPolicy(approval, { organisation, place: ['approval'] });
    return this.#asked('policy', id, { body, change, findings });
  }

  async #templateAsked(
    id: string,
    body: SimulateTemplateRequest,
  ): Promise<LifecycleTemplate | undefined> {
    if (body.content === undefined && body.version === undefined) return undefined;
    return lifecycleTemplateSchema.parse(await this.#content('template', id, body));
  }

  /** As it would be recorded: schema checked, policies resolved, refused like a draft. */
  async #content(
    family: RuleFamily,
    id: string,
    { content, version }: { readonly content?: JsonObject; readonly version?: number },
  ): Promise<JsonObject> {
    if (content === undefined) return this.#reads.content(family, id, version ?? 0);
    await this.#rules.open();
    const own = Object.entries(content).filter(([name]) => name !== 'hash');
    const prepared = RULE_KINDS[family].prepare(
      { ...Object.fromEntries(own), id, version: DRAFT_VERSION },
      this.#rules.surroundings(),
    );
    if (prepared.ok) return prepared.value;
    throw ruleProblem({ kind: 'RuleContentInvalid', findings: prepared.rejection });
  }

  #asked(
    family: 'template' | 'policy',
    id: string,
    given: {
      readonly body: { readonly withoutVoters?: readonly string[]; readonly pivots?: boolean };
      readonly change: RuleChange;
      readonly findings: readonly Finding[];
    },
  ): SimulationAsked {
    const { body, change, findings } = given;
    const { productLines } = this.#rules.settings();
    return {
      subject: { family, id },
      rules: new RulesOfRounds(this.#rules.findTemplate, change, body.withoutVoters),
      findings,
      options: {
        withPivots: body.pivots === true,
        lineOwnerOf: (line) =>
          productLines.find(({ key, title }) => key === line || title === line)?.ownerId,
      },
    };
  }
}

/** A draft has no version before it is recorded; any number will do. */
const DRAFT_VERSION = 1;

/** A change of the policies that each review of a template was held under, or none but left-out voters. */
const amendmentOf = (id: string, { change, gates }: SimulateTemplateRequest): RuleChange => {
  const amendment = change?.toAmendment() ?? {};
  const changed = isEmptyAmendment(amendment)
    ? asRecorded
    : underApproval(({ approval }) => amendApproval(approval, amendment));
  return (live, round) =>
    round.template.id === id && (gates?.includes(round.submitted.gate) ?? true)
      ? changed(live, round)
      : undefined;
};
