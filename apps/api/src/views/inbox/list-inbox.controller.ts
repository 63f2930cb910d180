import { Controller, Get } from '@nestjs/common';
import type { Instant } from '@tollgate/event-sourcing';
import type { ActingPerson } from '@tollgate/lifecycle';
import type { AskKind, InboxItem, InboxPerson } from '@tollgate/read-models';
import { countInbox, listInbox, rightsAtHand } from '@tollgate/read-models';
import { z } from 'zod';
import { People } from '../../directory/people.js';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Text } from '../../http/fields.js';
import { pageAnswer, pageOf } from '../../http/paging.js';
import { Count, Several } from '../../http/query-fields.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { amountShown } from '../../resources/portfolio-item.js';
import { instant, listOf, money, personId } from '../../resources/values.js';
import { ReadModelSource } from '../read-model-source.js';

const KINDS = [
  'decide',
  'work',
  'condition',
  'checklist',
  'verification',
  'waiver',
  'breakGlass',
] as const satisfies readonly AskKind[];

class ListInboxRequest {
  @Several(KINDS, { description: 'What is asked' })
  readonly kind?: readonly AskKind[];

  @Count({ min: 1, max: 200, description: 'Rows of a page; 50 when left out' })
  readonly limit?: number;

  @Text({ max: 1_000, optional: true, description: '`page.next` or `page.prev` of another page' })
  readonly cursor?: string;

  @Count({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'Wait until the inbox shows this log sequence',
  })
  readonly minSequence?: number;
}

const inboxItemSchema = z
  .strictObject({
    askId: z.string(),
    kind: z.enum(KINDS),
    initiative: z.strictObject({
      id: z.string(),
      title: z.string(),
      ownerId: personId,
      productLine: z.string(),
      phase: z.enum(['inStage', 'onHold', 'killed', 'cancelled', 'completed']),
      gateTitle: z.string().nullable(),
      amount: money.nullable(),
    }),
    gate: z.string(),
    round: z.int().nullable(),
    submission: z.int().nullable(),
    subject: z
      .string()
      .meta({ description: 'Key of the seat, condition, waiver, break-glass or checklist item' }),
    title: z.string(),
    words: z.string().nullable(),
    addressees: z.strictObject({
      persons: listOf(personId),
      roles: listOf(z.string()),
      functions: listOf(z.string()),
    }),
    since: instant,
    dueAt: instant.nullable(),
    overdue: z.boolean(),
    onBehalfOf: personId
      .nullable()
      .meta({ description: 'In whose place you would vote; null where it waits for yourself' }),
  })
  .meta({ id: 'InboxItem' });

const inboxPage = pageOf('InboxPage', inboxItemSchema)
  .extend({
    counts: z.strictObject({
      decide: z.int(),
      work: z.int(),
      condition: z.int(),
      checklist: z.int(),
      verification: z.int(),
      waiver: z.int(),
      breakGlass: z.int(),
    }),
  })
  .meta({ id: 'Inbox' });

@Controller('inbox')
@AccessFor('signedIn')
export class ListInboxController {
  constructor(
    private readonly source: ReadModelSource,
    private readonly clock: Clock,
    private readonly people: People,
  ) {}

  @Get()
  @Sparse({ of: inboxItemSchema, keep: ['askId'], list: true })
  @Documented({ summary: 'List what waits for you, soonest due first', answer: inboxPage })
  async listInbox(
    @QueryParameters() query: ListInboxRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<z.infer<typeof inboxPage>> {
    await this.source.behind.waitFor('initiatives', query.minSequence);
    const now = this.clock.now();
    const person = await this.#withRights(exchange.signedIn.person, now);
    const [page, counts] = await Promise.all([
      pageAnswer(exchange, this.source.cursors, {
        parameters: query,
        rows: (request) =>
          listInbox(this.source.reader, person, { ...request, kinds: query.kind, now }),
        show: inboxItem,
      }),
      countInbox(this.source.reader, person),
    ]);
    return { ...page, counts };
  }

  async #withRights(person: ActingPerson, now: Instant): Promise<InboxPerson> {
    const rules = this.people.rules;
    const rights = await rightsAtHand(this.source.reader, person.personId, { now, rules });
    return { ...person, ...rights };
  }
}

const inboxItem = (ask: InboxItem): z.infer<typeof inboxItemSchema> => {
  const { title, ownerId, productLine, phase, gateTitle, amountMinor, currency } = ask.initiative;
  const amount = amountShown(amountMinor, currency);
  return {
    askId: ask.askId,
    kind: ask.kind,
    initiative: { id: ask.initiativeId, title, ownerId, productLine, phase, gateTitle, amount },
    gate: ask.gate,
    round: ask.round,
    submission: ask.submission,
    subject: ask.subjectKey,
    title: ask.title,
    words: ask.words,
    addressees: { persons: ask.persons, roles: ask.roles, functions: ask.functions },
    since: ask.since,
    dueAt: ask.dueAt,
    overdue: ask.overdue,
    onBehalfOf: ask.onBehalfOf,
  };
};
