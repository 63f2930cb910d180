import { MONDAY, addAuthor } from '../../testing/asking.js';
import { given, happened, preparing } from '../../testing/specification.js';

const before = happened(...preparing);

describe('add an author', () => {
  it('names another author', () => {
    given(...before)
      .when(addAuthor())
      .then({ type: 'AuthorAdded', data: { by: 'per_pat', at: MONDAY, personId: 'per_cora' } });
  });

  it('is harmless for somebody who is one already', () => {
    given(...before)
      .when(addAuthor({ personId: 'per_pat' }))
      .thenNothing();
  });

  it('asks who', () => {
    given(...before)
      .when(addAuthor({ personId: '' }))
      .thenRejected('ReasonRequired', { field: 'personId' });
  });
});
