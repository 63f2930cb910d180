import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { LogReader } from '@tollgate/event-sourcing';
import { Transform } from 'class-transformer';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { WholeNumber } from '../../http/fields.js';
import { linkPages } from '../../http/page-links.js';
import { httpProblem } from '../../http/problem.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { LOG_READER } from '../../ports.js';
import type { EntryResource } from '../../resources/entry.js';
import { entryResource, entrySchema } from '../../resources/entry.js';
import { listOf } from '../../resources/values.js';
import { entryPageInfo, refuseBothWays } from './entry-pages.js';
import { ListEntriesRequest } from './list-entries.request.js';

const ENTRIES_DEFAULT = 100;

const entryPage = z
  .strictObject({ data: listOf(entrySchema), page: entryPageInfo })
  .meta({ id: 'EntryPage' });

class SequencePath {
  @Transform(({ value }): unknown =>
    typeof value === 'string' && /^(?:0|[1-9]\d{0,14})$/.test(value) ? Number(value) : value,
  )
  @WholeNumber({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'Log sequence', example: 0 })
  readonly sequence!: number;
}

@Controller('entries')
@AccessFor('signedIn')
export class EntriesController {
  constructor(@Inject(LOG_READER) private readonly log: LogReader) {}

  @Get()
  @Sparse({ of: entrySchema, keep: ['sequence'], list: true })
  @Documented({
    summary: 'Read the decision log in its global order',
    description:
      'The durable feed for machines: dense, in order, nothing skipped. Ask again with `page.next`.',
    answer: entryPage,
  })
  async listEntries(
    @QueryParameters() query: ListEntriesRequest,
    @TheExchange() { request, reply }: Exchange,
  ): Promise<z.infer<typeof entryPage>> {
    refuseBothWays(query);
    const size = await this.log.logSize();
    const { from, limit } = stretchAsked(query, size);
    const entries = limit === 0 ? [] : await this.log.readLog(from, limit);
    // Also without a next page yet: a machine asks again after the last entry it has.
    const next = from + entries.length === 0 ? null : from + entries.length - 1;
    const prev = from === 0 || size === 0 ? null : Math.min(from, size);
    const hasMore = from + entries.length < size;
    linkPages(request, reply, {
      next: hasMore && next !== null ? { after: next } : null,
      prev: prev === null ? null : { before: prev },
    });
    return { data: entries.map(entryResource), page: { next, prev, hasMore } };
  }

  @Get(':sequence')
  @Sparse({ of: entrySchema, keep: ['sequence'] })
  @Documented({ summary: 'Read one entry of the decision log', answer: entrySchema })
  async getEntry(@Param() { sequence }: SequencePath): Promise<EntryResource> {
    const [entry] = await this.log.readLog(sequence, 1);
    if (!entry) throw httpProblem('not-found');
    return entryResource(entry);
  }
}

/** The entries asked for, as a stretch of the dense log. */
const stretchAsked = (
  { after, before, limit = ENTRIES_DEFAULT }: ListEntriesRequest,
  size: number,
): { readonly from: number; readonly limit: number } => {
  if (before === undefined) return { from: after === undefined ? 0 : after + 1, limit };
  const end = Math.min(before, size);
  const from = Math.max(0, end - limit);
  return { from, limit: end - from };
};
