import { Controller, Get, Param } from '@nestjs/common';
import { AccessFor } from '../../http/access.js';
import { alreadyHas, etagOf } from '../../http/etag.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Initiatives } from '../../initiatives/initiatives.js';
import { InitiativePath } from '../../initiatives/paths.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import type { InitiativeResource } from '../../resources/initiative.js';
import { initiativeResource, initiativeSchema } from '../../resources/initiative.js';

@Controller('initiatives/:initiativeId')
@AccessFor('signedIn')
export class GetInitiativeController {
  constructor(private readonly initiatives: Initiatives) {}

  @Get()
  @Sparse({ of: initiativeSchema, keep: ['id'] })
  @Documented({
    summary: 'Read one initiative',
    description: 'Folded from its stream, so it always shows your own last command.',
    answer: initiativeSchema,
  })
  async getInitiative(
    @Param() path: InitiativePath,
    @TheExchange() { request, reply }: Exchange,
  ): Promise<InitiativeResource | undefined> {
    const standing = await this.initiatives.find(path.initiativeId);
    const etag = etagOf(standing.version);
    reply.header('etag', etag);
    if (alreadyHas(request.headers['if-none-match'], etag)) {
      reply.status(304);
      return undefined;
    }
    return initiativeResource(standing);
  }
}
