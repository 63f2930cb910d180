import { Controller, Get } from '@nestjs/common';
import { findPerson } from '@tollgate/read-models';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import type { Exchange } from '../../http/exchange.js';
import { TheExchange } from '../../http/exchange.js';
import { Sparse } from '../../http/sparse-fields.js';
import { Documented } from '../../openapi/documented.js';
import { instant, listOf, personId } from '../../resources/values.js';
import { ReadModelSource } from '../read-model-source.js';

const meSchema = z
  .strictObject({
    personId,
    name: z.string().nullable(),
    email: z.string().nullable(),
    roles: listOf(z.string()),
    functions: listOf(z.string()),
    session: z.strictObject({ carrier: z.enum(['cookie', 'bearer']), expiresAt: instant }),
  })
  .meta({ id: 'Me' });

@Controller('me')
@AccessFor('signedIn')
export class GetMeController {
  constructor(private readonly source: ReadModelSource) {}

  @Get()
  @Sparse({ of: meSchema, keep: ['personId'] })
  @Documented({ summary: 'Say who you are to the server', answer: meSchema })
  async getMe(@TheExchange() { signedIn }: Exchange): Promise<z.infer<typeof meSchema>> {
    const { person, carrier, expiresAt } = signedIn;
    const known = await findPerson(this.source.reader, person.personId);
    return {
      personId: person.personId,
      name: known?.name ?? null,
      email: known?.email ?? null,
      roles: person.roles,
      functions: person.functions,
      session: { carrier, expiresAt },
    };
  }
}
