import { PersonId } from '../../http/fields.js';
import { ReasonRequest } from '../reason.request.js';

/** Body of `POST /people/{personId}/accounts`. */
export class LinkAccountRequest extends ReasonRequest {
  @PersonId({ description: 'Another account of the same human' })
  readonly accountId!: string;
}
