import { predictMigration, predictionHash } from '@tollgate/lifecycle';
import type { RuleBook } from '@tollgate/rule-book';
import type { Initiatives } from '../../initiatives/initiatives.js';
import { rejectionProblem } from '../../initiatives/rejections/rejection-problem.js';
import type { PreviewResource } from './migration-resources.js';

/** Dry runs: what a migration would do, computed by the function that does it. Nothing is recorded. */
export class MigrationPreviews {
  readonly #initiatives: Initiatives;
  readonly #rules: RuleBook;

  constructor(initiatives: Initiatives, rules: RuleBook) {
    this.#initiatives = initiatives;
    this.#rules = rules;
  }

  /** @throws {HttpProblem} 404 without such an initiative, 422 without such a version of its template. */
  async of(initiativeId: string, toVersion: number): Promise<PreviewResource> {
    const { state, version, template } = await this.#initiatives.find(initiativeId);
    const { id } = state.template;
    await this.#rules.hasTemplate({ id, version: toVersion });
    const to = this.#rules.findTemplate(id, toVersion);
    if (!to) throw rejectionProblem({ kind: 'TemplateUnknown', id, version: toVersion });
    const predicted = predictMigration(state, template, to);
    if (predicted.ok) {
      const prediction = predicted.value;
      return { initiativeId, version, prediction, hash: predictionHash(prediction), refusal: null };
    }
    const { code, details } = rejectionProblem(predicted.rejection);
    const refusal = { code, detail: details.detail ?? '' };
    return { initiativeId, version, prediction: null, hash: null, refusal };
  }
}
