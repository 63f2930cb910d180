import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import type { MigrationTarget, PinnedTemplate } from '@tollgate/lifecycle';
import { MIGRATION_TARGETS_MAX, templateHash } from '@tollgate/lifecycle';
import { followersOfTemplate, listPortfolio } from '@tollgate/read-models';
import { RuleBook } from '@tollgate/rule-book';
import type { Answer } from '../../commands/command-runner.js';
import { CommandRunner } from '../../commands/command-runner.js';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { derivedId } from '../../http/derived-id.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import type { PageAnswer } from '../../http/paging.js';
import { pageAnswer, pageOf } from '../../http/paging.js';
import { httpProblem } from '../../http/problem.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Documented } from '../../openapi/documented.js';
import { ReadModelSource } from '../../views/read-model-source.js';
import { RuleVersionPath } from '../paths.js';
import { MigrationPreviews } from './migration-previews.js';
import type { MigrationOperationResource, PreviewResource } from './migration-resources.js';
import { migrationOperationRecorded, previewSchema } from './migration-resources.js';
import { MigrationRuns } from './migration-runs.js';
import { MigrateManyRequest, PreviewManyRequest } from './migration.requests.js';

const previewPage = pageOf('MigrationPreviewPage', previewSchema);

@Controller('templates/:id/versions/:version')
@AccessFor('signedIn')
export class MigrateManyController {
  constructor(
    private readonly runner: CommandRunner,
    private readonly runs: MigrationRuns,
    private readonly previews: MigrationPreviews,
    private readonly rules: RuleBook,
    private readonly source: ReadModelSource,
    private readonly clock: Clock,
  ) {}

  @Get('migration-preview')
  @Documented({
    summary: 'Preview the move of all initiatives under way to this version',
    description: 'Initiative by initiative, from the version `from` or from every other one.',
    answer: previewPage,
  })
  async previewMigrations(
    @Param() { id, version }: RuleVersionPath,
    @QueryParameters() query: PreviewManyRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<PageAnswer<PreviewResource>> {
    await this.#pinned(id, version);
    const filters = {
      templateIds: [id],
      templateVersions: query.from === undefined ? undefined : [query.from],
      phases: ['inStage', 'onHold'] as const,
    };
    const now = this.clock.now();
    const { data, page } = await pageAnswer(exchange, this.source.cursors, {
      parameters: query,
      rows: (asked) =>
        listPortfolio(this.source.reader, filters, {
          ...asked,
          sort: { by: 'proposedAt', descending: false },
          now,
        }),
      show: ({ initiativeId }) => initiativeId,
    });
    const previews = data.map((initiativeId) => this.previews.of(initiativeId, version));
    return { data: await Promise.all(previews), page };
  }

  @Post('migrations')
  @HttpCode(202)
  @Documented({
    summary: 'Move many initiatives to this version',
    description:
      'In batches, by the worker; see the operation for what became of each. An initiative with a `prediction` moves exactly as previewed, or is left alone.',
    answer: migrationOperationRecorded,
    command: { ifMatch: 'honoured' },
    status: 202,
  })
  async migrateMany(
    @Param() { id, version }: RuleVersionPath,
    @Body() body: MigrateManyRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<Answer<MigrationOperationResource>> {
    const asked = this.runner.asked(exchange);
    const { actor, now, commandId } = asked;
    // Derived, so that a retry finds the operation that the first try began.
    const migrationId = `mig_${derivedId('migration', commandId)}`;
    const to = await this.#pinned(id, version);
    const targets = await this.#targets(id, body);
    const { reason } = body;
    return this.runs.run(exchange, asked, {
      migrationId,
      command: { type: 'RequestMigration', actor, now, migrationId, to, targets, reason },
    });
  }

  async #pinned(id: string, version: number): Promise<PinnedTemplate> {
    await this.rules.learn('template', id);
    const template = this.rules.findTemplate(id, version);
    if (!template || this.rules.isRetired(id, version)) throw httpProblem('not-found');
    return { id, version, hash: templateHash(template) };
  }

  async #targets(
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
    const ids = await followersOfTemplate(this.source.reader, { id, versions: [from] }, limit);
    return ids.map((initiativeId) => ({ initiativeId, prediction: null }));
  }
}
