import type { PersonCommand } from '@tollgate/lifecycle';
import type { Asked } from '../../commands/command-runner.js';
import { Text, field } from '../../http/fields.js';

const EMAIL = /^[^\s@]{1,64}@[^\s@]{1,190}$/;

/** Body of `POST /people`. */
export class RegisterPersonRequest {
  @Text({ max: 200, example: 'Dora Director' })
  readonly name!: string;

  @field(
    {
      name: 'email',
      says: 'must be a mail address',
      holds: (value) => typeof value === 'string' && EMAIL.test(value),
      schema: { type: 'string', pattern: '^[^\\s@]{1,64}@[^\\s@]{1,190}$' },
    },
    { description: 'Finds the person at sign-in', example: 'dora@example.org' },
  )
  readonly email!: string;

  toCommand(personId: string, { actor, now }: Asked): PersonCommand {
    return { type: 'RegisterPerson', actor, now, personId, name: this.name, email: this.email };
  }
}
