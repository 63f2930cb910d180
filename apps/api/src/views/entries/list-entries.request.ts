import { Choice } from '../../http/fields.js';
import { Count } from '../../http/query-fields.js';

/** Query of `GET /entries`. */
export class ListEntriesRequest {
  @Count({ min: 0, max: Number.MAX_SAFE_INTEGER, description: 'Only entries after this sequence' })
  readonly after?: number;

  @Count({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'The entries right before this sequence: `page.prev` of the page after them',
  })
  readonly before?: number;

  @Count({ min: 1, max: 500, description: 'Entries of a page; 100 when left out' })
  readonly limit?: number;
}

/** Query of `GET /initiatives/{id}/entries`. */
export class InitiativeEntriesRequest {
  @Count({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '`page.next` of the page before' })
  readonly after?: number;

  @Count({ min: 0, max: Number.MAX_SAFE_INTEGER, description: '`page.prev` of the page after' })
  readonly before?: number;

  @Count({ min: 1, max: 200, description: 'Entries of a page; 50 when left out' })
  readonly limit?: number;

  @Choice(['oldest', 'newest'], {
    optional: true,
    description: 'Which come first; oldest when left out',
  })
  readonly first?: 'oldest' | 'newest';

  @Count({
    min: 0,
    max: Number.MAX_SAFE_INTEGER,
    description: 'Wait until the history shows this log sequence',
  })
  readonly minSequence?: number;
}
