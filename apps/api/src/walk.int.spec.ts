import type { ApiUnderTest } from './testing/api-under-test.js';
import { openApi } from './testing/api-under-test.js';

describe('a walk through the first gate', () => {
  let under: ApiUnderTest;
  beforeAll(async () => {
    under = await openApi();
  });
  afterAll(() => under.close());

  it('says who one is', async () => {
    const paula = await under.signIn({ name: 'Paula', roles: ['product-manager'] });
    const me = await paula.get('/api/v1/me');
    expect(me.json()).toMatchObject({ name: 'Paula', roles: ['product-manager'] });
    const proposed = await paula.post('/api/v1/initiatives', {
      title: 'Returns',
      productLine: 'Devices',
      template: { id: 'standard', version: 1 },
    });
    console.log(proposed.statusCode, proposed.json(), under.logLines.join('\n'));
    const gate = await paula.get(`${proposed.headers.location}/gates/problem_defined`);
    console.log(gate.statusCode, JSON.stringify(gate.json().readiness).slice(0, 1500));
  });
});
