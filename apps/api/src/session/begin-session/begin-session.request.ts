import { Choice, Text } from '../../http/fields.js';

/** Body of `POST /session`. */
export class BeginSessionRequest {
  @Text({ max: 320, example: 'paula.pm@demo.test' })
  readonly email!: string;

  @Text({ max: 200, example: 'demo' })
  readonly password!: string;

  @Choice(['cookie', 'bearer'], {
    optional: true,
    description: 'How the session travels: a cookie, or a token shown once; cookie when left out',
  })
  readonly tokenType?: 'cookie' | 'bearer';
}
