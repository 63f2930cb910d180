import type { LifecycleTemplate, RuleFamily } from '@tollgate/lifecycle';
import { lifecycleTemplateSchema, ruleStatus } from '@tollgate/lifecycle';
import { templateUses } from '@tollgate/read-models';
import type { RuleBook } from '@tollgate/rule-book';
import type { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { RuleReads } from './rule-reads.js';
import type { ruleUsesSchema } from './rule-resource.js';

type Uses = z.infer<typeof ruleUsesSchema>;

const NOWHERE: Uses = { initiatives: 0, openInitiatives: 0, templates: [] };

/** Where a version of a rule is used: initiatives by the read model, templates by their own documents. */
export class RuleUses {
  readonly #rules: RuleBook;
  readonly #reads: RuleReads;
  readonly #reader: DataSource;

  constructor(rules: RuleBook, reads: RuleReads, reader: DataSource) {
    this.#rules = rules;
    this.#reads = reads;
    this.#reader = reader;
  }

  /** @throws {HttpProblem} 404 where there is no such version. */
  async of(family: RuleFamily, id: string, version: number): Promise<Uses> {
    await this.#reads.content(family, id, version);
    if (family === 'template') {
      return { ...(await templateUses(this.#reader, { id, version })), templates: [] };
    }
    if (family === 'settings') return NOWHERE;
    await this.#rules.open();
    const named = family === 'policy' ? policyAt(id, version) : calendarAt(id);
    return { ...NOWHERE, templates: this.#gatesThat(named) };
  }

  #gatesThat(name: (gate: Gate) => boolean): Uses['templates'] {
    return this.#rules.documents('template').flatMap(({ id, state }) =>
      state.versions.flatMap((version) => {
        const template = lifecycleTemplateSchema.safeParse(version.content);
        const gates = template.success ? template.data.gates.filter(name) : [];
        const status = ruleStatus(state, version);
        return gates.map(({ key: gate }) => ({ id, version: version.version, gate, status }));
      }),
    );
  }
}

type Gate = LifecycleTemplate['gates'][number];

const policyAt =
  (id: string, version: number) =>
  ({ policy }: Gate): boolean =>
    policy?.id === id && policy.version === version;

/** A gate names a calendar, never a version of it: the newest counts. */
const calendarAt =
  (id: string) =>
  ({ review }: Gate): boolean =>
    review.calendar === id;
