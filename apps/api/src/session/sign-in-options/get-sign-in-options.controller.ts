import { Controller, Get } from '@nestjs/common';
import { ROLES } from '@tollgate/lifecycle';
import { listPersons } from '@tollgate/read-models';
import { z } from 'zod';
import { AccessFor } from '../../http/access.js';
import { Documented } from '../../openapi/documented.js';
import { listOf } from '../../resources/values.js';
import { ReadModelSource } from '../../views/read-model-source.js';
import { DemoSignIn } from '../demo-sign-in.js';

/** Mail addresses of people that only the demo knows; `.test` belongs to nobody (RFC 6761 §6.2). */
const DEMO_ADDRESS = /@demo\.test$/i;
const PERSONAS_MAX = 200;

const signInOptions = z
  .strictObject({
    demo: z
      .strictObject({
        password: z.string(),
        personas: listOf(
          z.strictObject({
            email: z.string(),
            name: z.string(),
            roles: listOf(z.strictObject({ key: z.string(), title: z.string() })),
          }),
        ),
      })
      .nullable()
      .meta({ description: 'Whom one can try Tollgate as; null outside the demo' }),
  })
  .meta({ id: 'SignInOptions' });

@Controller('session/options')
@AccessFor('anyone')
export class GetSignInOptionsController {
  constructor(
    private readonly source: ReadModelSource,
    private readonly signIn: DemoSignIn,
  ) {}

  @Get()
  @Documented({ summary: 'Say how one can sign in', answer: signInOptions })
  async getSignInOptions(): Promise<z.infer<typeof signInOptions>> {
    if (!this.signIn.enabled) return { demo: null };
    const { rows } = await listPersons(this.source.reader, {}, { limit: PERSONAS_MAX });
    const personas = rows.flatMap(({ email, name, roles, active }) =>
      active && name !== null && email !== null && DEMO_ADDRESS.test(email)
        ? [{ email, name, roles: ROLES.filter(({ key }) => roles.includes(key)) }]
        : [],
    );
    return { demo: { password: this.signIn.password, personas } };
  }
}
