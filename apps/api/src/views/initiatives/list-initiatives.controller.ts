import { Controller, Get } from '@nestjs/common';
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
import type { PortfolioItemResource } from '../../resources/portfolio-item.js';
import { portfolioItemResource, portfolioItemSchema } from '../../resources/portfolio-item.js';
import { ReadModelSource } from '../read-model-source.js';
import { ListInitiativesRequest } from './list-initiatives.request.js';

const portfolioPage = pageOf('PortfolioPage', portfolioItemSchema);

@Controller('initiatives')
@AccessFor('signedIn')
export class ListInitiativesController {
  constructor(
    private readonly source: ReadModelSource,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Sparse({ of: portfolioItemSchema, keep: ['id'], list: true })
  @Documented({
    summary: 'List initiatives',
    description: 'From the portfolio read model, which follows the log by some milliseconds.',
    answer: portfolioPage,
  })
  async listInitiatives(
    @QueryParameters() query: ListInitiativesRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<PageAnswer<PortfolioItemResource>> {
    await this.source.behind.waitFor('initiatives', query.minSequence);
    const filters = query.filtersFor(exchange.signedIn.person.personId);
    const now = this.clock.now();
    return pageAnswer(exchange, this.source.cursors, {
      parameters: query,
      rows: (page) =>
        listPortfolio(this.source.reader, filters, { ...page, sort: query.sorting(), now }),
      show: portfolioItemResource,
    });
  }
}
