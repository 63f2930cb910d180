import { CalendarDate, PersonId } from '../../http/fields.js';

/** Query of `GET /delegations`. */
export class ListDelegationsRequest {
  @PersonId({ optional: true, description: 'Granted by this person' })
  readonly principal?: string;

  @PersonId({ optional: true, description: 'Granted to this person' })
  readonly delegate?: string;

  @CalendarDate({ optional: true, description: 'In force on this day' })
  readonly inForceOn?: string;
}
