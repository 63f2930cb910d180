import { Key } from '../../http/fields.js';

/** Body of `POST /session/tokens`. */
export class GiveTokenRequest {
  @Key({ description: 'What the program is called in the record', example: 'release-bot' })
  readonly program!: string;
}
