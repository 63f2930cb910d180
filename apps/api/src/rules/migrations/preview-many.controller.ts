import { Controller, Get, Param } from '@nestjs/common';
import { listPortfolio } from '@tollgate/read-models';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import type { PageAnswer } from '../../http/paging.js';
import { pageAnswer, pageOf } from '../../http/paging.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { ReadModelSource } from '../../views/read-model-source.js';
import { RuleVersionPath } from '../paths.js';
import { MigrationPreviews } from './migration-previews.js';
import type { PreviewResource } from './migration-resources.js';
import { previewSchema } from './migration-resources.js';
import { PreviewManyRequest } from './migration.requests.js';

const previewPage = pageOf('MigrationPreviewPage', previewSchema);

@Controller('templates/:id/versions/:version')
@AccessFor('signedIn')
export class PreviewManyController {
  constructor(
    private readonly previews: MigrationPreviews,
    private readonly source: ReadModelSource,
    private readonly clock: Clock,
  ) {}

  @Get('migration-preview')
  @Sparse({ of: previewSchema, keep: ['initiativeId'], list: true })
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
}
