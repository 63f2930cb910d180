import { SEARCH_ATTRIBUTES as registered } from '@tollgate/local-services';
import { SEARCH_ATTRIBUTES as used } from '@tollgate/workflows';

it('registers at the start of the engine exactly the keywords that workflows set', () => {
  expect([...registered].sort()).toEqual(
    Object.values(used)
      .map(({ name }) => name)
      .sort(),
  );
});
