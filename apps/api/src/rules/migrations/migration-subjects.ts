import type { MigrationTarget, PinnedTemplate } from '@tollgate/lifecycle';
import { MIGRATION_TARGETS_MAX, templateHash } from '@tollgate/lifecycle';
import { followersOfTemplate } from '@tollgate/read-models';
import type { RuleBook } from '@tollgate/rule-book';
import type { DataSource } from 'typeorm';
import { httpProblem } from '../../http/problem.js';
import type { MigrateManyRequest } from './migration.requests.js';

/** What a migration of many is about: the version it leads to and the initiatives it moves. */
export class MigrationSubjects {
  readonly #rules: RuleBook;
  readonly #reader: DataSource;

  constructor(rules: RuleBook, reader: DataSource) {
    this.#rules = rules;
    this.#reader = reader;
  }

  /** A version in use. @throws {HttpProblem} 404 for every other. */
  async pinned(id: string, version: number): Promise<PinnedTemplate> {
    await this.#rules.learn('template', id);
    const template = this.#rules.findTemplate(id, version);
    if (!template || this.#rules.isRetired(id, version)) throw httpProblem('not-found');
    return { id, version, hash: templateHash(template) };
  }

  /** The initiatives named, or all under way that follow a version. @throws {HttpProblem} 400 for both or neither. */
  async targets(
    id: string,
    { from, initiatives }: MigrateManyRequest,
  ): Promise<readonly MigrationTarget[]> {
    if ((from === undefined) === (initiatives === undefined)) {
      throw httpProblem('malformed-request', {
        detail: 'Give either `from` or `initiatives`.',
        errors: [{ pointer: '/from', code: 'either', message: 'or initiatives, and not both' }],
      });
    }
    if (from === undefined) {
      return (initiatives ?? []).map(({ initiativeId, prediction = null }) => ({
        initiativeId,
        prediction,
      }));
    }
    const limit = MIGRATION_TARGETS_MAX + 1;
    const ids = await followersOfTemplate(this.#reader, { id, versions: [from] }, limit);
    return ids.map((initiativeId) => ({ initiativeId, prediction: null }));
  }
}
