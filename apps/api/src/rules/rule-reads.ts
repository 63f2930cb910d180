import type { JsonObject } from '@tollgate/canonical-json';
import type { RuleFamily, RuleState } from '@tollgate/lifecycle';
import {
  DEFAULT_SETTINGS,
  SETTINGS_ID,
  asJson,
  findShippedCalendar,
  findShippedTemplate,
  initialRule,
  shippedCalendars,
  shippedTemplates,
} from '@tollgate/lifecycle';
import type { RuleBook } from '@tollgate/rule-book';
import { httpProblem } from '../http/problem.js';
import { RULE_KINDS } from './rule-commands.js';
import type { RuleDocumentResource, RuleVersionResource } from './rule-resource.js';
import { ruleDocumentResource } from './rule-resource.js';

/** Strong reads of rule documents: what another process recorded a moment ago is there. */
export class RuleReads {
  readonly #rules: RuleBook;

  constructor(rules: RuleBook) {
    this.#rules = rules;
  }

  /** Every document of a family that is shipped or recorded, by id. */
  async list(family: RuleFamily): Promise<readonly RuleDocumentResource[]> {
    await this.#rules.open();
    const recorded = this.#rules.documents(family).map(({ id }) => id);
    const ids = [...new Set([...shippedIds(family), ...recorded])].toSorted();
    return ids.map((id) => this.#resource(family, id));
  }

  /** Content of every version that is in use, by id and version. */
  async inUse(family: RuleFamily): Promise<readonly JsonObject[]> {
    const documents = await this.list(family);
    return documents.flatMap(({ id, versions }) =>
      versions
        .filter(({ status }) => status === 'active')
        .map(({ version }) => this.#content(family, id, version)),
    );
  }

  /** @throws {HttpProblem} 404 where nothing is shipped or recorded under the id. */
  async document(family: RuleFamily, id: string): Promise<RuleDocumentResource> {
    await this.#learn(family, id);
    const resource = this.#resource(family, id);
    if (resource.versions.length === 0) throw httpProblem('not-found');
    return resource;
  }

  /** Any version with what became of it. @throws {HttpProblem} 404 where there is none. */
  async version(family: RuleFamily, id: string, version: number): Promise<RuleVersionResource> {
    const content = await this.content(family, id, version);
    const document = this.#resource(family, id);
    const summary = document.versions.find((each) => each.version === version);
    if (!summary) throw httpProblem('not-found');
    return { family, id, ...summary, content };
  }

  /** Content of any version, shipped, drafted or in use. @throws {HttpProblem} 404 where there is none. */
  async content(family: RuleFamily, id: string, version: number): Promise<JsonObject> {
    await this.#learn(family, id);
    return this.#content(family, id, version);
  }

  #content(family: RuleFamily, id: string, version: number): JsonObject {
    const recorded = this.#stateOf(family, id).versions.find((each) => each.version === version);
    const shipped = recorded ? undefined : shippedContent(family, id, version);
    const content = recorded?.content ?? (shipped && asJson(shipped));
    if (!content) throw httpProblem('not-found');
    return content;
  }

  async #learn(family: RuleFamily, id: string): Promise<void> {
    if (family === 'settings' && id !== SETTINGS_ID) throw httpProblem('not-found');
    await this.#rules.learn(family, id);
  }

  #stateOf(family: RuleFamily, id: string): RuleState {
    return this.#rules.document(family, id)?.state ?? initialRule;
  }

  #resource(family: RuleFamily, id: string): RuleDocumentResource {
    const shipped = RULE_KINDS[family].shippedVersions(id);
    return ruleDocumentResource(family, id, { state: this.#stateOf(family, id), shipped });
  }
}

const shippedIds = (family: RuleFamily): readonly string[] => {
  if (family === 'template') return shippedTemplates.map(({ id }) => id);
  if (family === 'calendar') return shippedCalendars.map(({ id }) => id);
  return family === 'settings' ? [SETTINGS_ID] : [];
};

const shippedContent = (family: RuleFamily, id: string, version: number): object | undefined => {
  if (family === 'template') return findShippedTemplate(id, version);
  if (family === 'calendar') return findShippedCalendar(id, version);
  return family === 'settings' && version === DEFAULT_SETTINGS.version
    ? DEFAULT_SETTINGS
    : undefined;
};
