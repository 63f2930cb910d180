import { Controller, Get, Param } from '@nestjs/common';
import { FUNCTIONS, ROLES } from '@tollgate/lifecycle';
import { findPerson, listPersons } from '@tollgate/read-models';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Key, PersonId, Text } from '../../http/fields.js';
import type { PageAnswer } from '../../http/paging.js';
import { pageAnswer, pageOf } from '../../http/paging.js';
import { httpProblem } from '../../http/problem.js';
import { Count } from '../../http/query-fields.js';
import { QueryParameters } from '../../http/query-parameters.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { PersonResource } from '../../resources/person.js';
import { personResource, personSchema } from '../../resources/person.js';
import { listOf } from '../../resources/values.js';
import { ReadModelSource } from '../read-model-source.js';

class ListPersonsRequest {
  @Key({ optional: true, description: 'Holders of this role' })
  readonly role?: string;

  @Key({ optional: true, description: 'Members of this function' })
  readonly function?: string;

  @Count({ min: 1, max: 200, description: 'Rows of a page; 50 when left out' })
  readonly limit?: number;

  @Text({ max: 1_000, optional: true, description: '`page.next` or `page.prev` of another page' })
  readonly cursor?: string;

  @Count({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'Wait until the directory shows this log sequence',
  })
  readonly minSequence?: number;
}

class PersonPath {
  @PersonId({ description: 'Pseudonym of the person' })
  readonly personId!: string;
}

const titled = listOf(z.strictObject({ key: z.string(), title: z.string() }));
const vocabulary = z
  .strictObject({ roles: titled, functions: titled })
  .meta({ id: 'DirectoryVocabulary' });
const personPage = pageOf('PersonPage', personSchema);

@Controller('directory')
@AccessFor('signedIn')
export class DirectoryController {
  constructor(private readonly source: ReadModelSource) {}

  @Get()
  @Documented({ summary: 'Say what roles and functions are called', answer: vocabulary })
  getVocabulary(): z.infer<typeof vocabulary> {
    return { roles: ROLES, functions: FUNCTIONS };
  }

  @Get('persons')
  @Sparse({ of: personSchema, keep: ['personId'], list: true })
  @Documented({ summary: 'List persons with their roles and functions', answer: personPage })
  async listPersons(
    @QueryParameters() query: ListPersonsRequest,
    @TheExchange() exchange: Exchange,
  ): Promise<PageAnswer<PersonResource>> {
    await this.source.behind.waitFor('directory', query.minSequence);
    const { role, function: member } = query;
    return pageAnswer(exchange, this.source.cursors, {
      parameters: query,
      rows: (page) => listPersons(this.source.reader, { role, function: member }, page),
      show: personResource,
    });
  }

  @Get('persons/:personId')
  @Sparse({ of: personSchema, keep: ['personId'] })
  @Documented({ summary: 'Read one person', answer: personSchema })
  async getPerson(@Param() { personId }: PersonPath): Promise<PersonResource> {
    const person = await findPerson(this.source.reader, personId);
    if (!person) throw httpProblem('not-found');
    return personResource(person);
  }
}
