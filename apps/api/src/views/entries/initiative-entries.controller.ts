import { Controller, Get, Param } from '@nestjs/common';
import { listHistory } from '@tollgate/read-models';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Documented } from '../../openapi/documented.js';
import { historyItemResource, historyItemSchema } from '../../resources/entry.js';
import { listOf } from '../../resources/values.js';
import { ReadModelSource } from '../read-model-source.js';
import { InitiativeEntriesRequest } from './list-entries.request.js';

const historyPage = z
  .strictObject({
    data: listOf(historyItemSchema),
    page: z.strictObject({
      next: z.int().nullable().meta({ description: 'The `after` of the next page' }),
      hasMore: z.boolean(),
    }),
  })
  .meta({ id: 'HistoryPage' });

@Controller('initiatives/:initiativeId/entries')
@AccessFor('signedIn')
export class InitiativeEntriesController {
  constructor(
    private readonly initiatives: Initiatives,
    private readonly source: ReadModelSource,
  ) {}

  @Get()
  @Documented({
    summary: 'Read who decided what, when and why',
    description: 'The initiative’s part of the decision log in words, from the history read model.',
    answer: historyPage,
  })
  async listInitiativeEntries(
    @Param() { initiativeId }: InitiativePath,
    @QueryParameters() { after, limit, first, minSequence }: InitiativeEntriesRequest,
  ): Promise<z.infer<typeof historyPage>> {
    await this.initiatives.find(initiativeId);
    await this.source.behind.waitFor('decision-history', minSequence);
    const { rows, nextIndex } = await listHistory(this.source.reader, {
      initiativeId,
      limit,
      afterIndex: after,
      newestFirst: first === 'newest',
    });
    return {
      data: rows.map(historyItemResource),
      page: { next: nextIndex, hasMore: nextIndex !== null },
    };
  }
}
