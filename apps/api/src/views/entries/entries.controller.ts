import { Controller, Get, Inject, Param } from '@nestjs/common';
import type { LogReader } from '@tollgate/event-sourcing';
import { Transform } from 'class-transformer';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { WholeNumber } from '../../http/fields.js';
import { httpProblem } from '../../http/problem.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Documented } from '../../openapi/documented.js';
import { LOG_READER } from '../../ports.js';
import type { EntryResource } from '../../resources/entry.js';
import { entryResource, entrySchema } from '../../resources/entry.js';
import { listOf } from '../../resources/values.js';
import { ListEntriesRequest } from './list-entries.request.js';

const ENTRIES_DEFAULT = 100;

const entryPage = z
  .strictObject({
    data: listOf(entrySchema),
    page: z.strictObject({
      next: z.int().nullable().meta({ description: 'The `after` of the next page' }),
      hasMore: z.boolean(),
    }),
  })
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
  @Documented({
    summary: 'Read the decision log in its global order',
    description:
      'The durable feed for machines: dense, in order, nothing skipped. Ask again with `page.next`.',
    answer: entryPage,
  })
  async listEntries(
    @QueryParameters() { after, limit = ENTRIES_DEFAULT }: ListEntriesRequest,
  ): Promise<z.infer<typeof entryPage>> {
    const from = after === undefined ? 0 : after + 1;
    const entries = await this.log.readLog(from, limit);
    const last = entries.at(-1);
    const hasMore = last !== undefined && last.logIndex + 1 < (await this.log.logSize());
    return {
      data: entries.map(entryResource),
      page: { next: last?.logIndex ?? after ?? null, hasMore },
    };
  }

  @Get(':sequence')
  @Documented({ summary: 'Read one entry of the decision log', answer: entrySchema })
  async getEntry(@Param() { sequence }: SequencePath): Promise<EntryResource> {
    const [entry] = await this.log.readLog(sequence, 1);
    if (!entry) throw httpProblem('not-found');
    return entryResource(entry);
  }
}
