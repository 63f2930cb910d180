import { Controller, Get, Param } from '@nestjs/common';
import { listHistory } from '@tollgate/read-models';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { linkPages } from '../../http/page-links.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { historyItemResource, historyItemSchema } from '../../resources/entry.js';
import { listOf } from '../../resources/values.js';
import { ReadModelSource } from '../read-model-source.js';
import { entryPageInfo, refuseBothWays } from './entry-pages.js';
import { InitiativeEntriesRequest } from './list-entries.request.js';

const historyPage = z
  .strictObject({ data: listOf(historyItemSchema), page: entryPageInfo })
  .meta({ id: 'HistoryPage' });

@Controller('initiatives/:initiativeId/entries')
@AccessFor('signedIn')
export class InitiativeEntriesController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly source: ReadModelSource,
  ) {}

  @Get()
  @Sparse({ of: historyItemSchema, keep: ['sequence'], list: true })
  @Documented({
    summary: 'Read who decided what, when and why',
    description: 'The initiative’s part of the decision log in words, from the history read model.',
    answer: historyPage,
  })
  async listInitiativeEntries(
    @Param() { initiativeId }: InitiativePath,
    @QueryParameters() query: InitiativeEntriesRequest,
    @TheExchange() { request, reply }: Exchange,
  ): Promise<z.infer<typeof historyPage>> {
    refuseBothWays(query);
    await this.initiatives.find(initiativeId);
    await this.source.behind.waitFor('decision-history', query.minSequence);
    const { rows, nextIndex, prevIndex } = await listHistory(this.source.reader, {
      initiativeId,
      limit: query.limit,
      afterIndex: query.after,
      beforeIndex: query.before,
      newestFirst: query.first === 'newest',
    });
    linkPages(request, reply, {
      next: nextIndex === null ? null : { after: nextIndex },
      prev: prevIndex === null ? null : { before: prevIndex },
    });
    return {
      data: rows.map(historyItemResource),
      page: { next: nextIndex, prev: prevIndex, hasMore: nextIndex !== null },
    };
  }
}
