import { Controller, Get, Param } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import { Clock } from '../../http/clock.js';
import { etagOf } from '../../http/etag.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { PersonPath } from '../paths.js';
import { People } from '../people.js';
import type { PersonEntryResource } from '../person-entry.js';
import { personEntryAnswer, personEntrySchema } from '../person-entry.js';

@Controller('people')
@AccessFor('signedIn')
export class GetPersonEntryController {
  constructor(
    private readonly people: People,
    private readonly clock: Clock,
  ) {}

  @Get(':personId')
  @Sparse({ of: personEntrySchema, keep: ['personId'] })
  @Documented({
    summary: 'Read a person with accounts and delegations',
    description: 'As the log has them now; `GET /directory/persons` lists everybody.',
    answer: personEntrySchema,
  })
  async getPersonEntry(
    @Param() { personId }: PersonPath,
    @TheExchange() { reply }: Exchange,
  ): Promise<PersonEntryResource> {
    const { state, version } = await this.people.find(personId);
    reply.header('etag', etagOf(version));
    return personEntryAnswer({ state, version, at: this.clock.now() }).resource;
  }
}
