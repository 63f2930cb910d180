import { readFileSync } from 'node:fs';
import path from 'node:path';
import { refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { Requests } from '../testing/requests.js';
import { staffEverything } from '../testing/staff.js';

const GUIDE = path.join(__dirname, '../../../../docs/guides/change-the-process.md');

/** The bodies that the guide shows, in their order. */
const bodiesOfGuide = (): readonly unknown[] =>
  [...readFileSync(GUIDE, 'utf8').matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) =>
    JSON.parse(text),
  );

describe('the guide to changing the process', () => {
  let under: ApiUnderTest;
  let noor: Requests;
  let ben: Requests;
  beforeAll(async () => {
    under = await openApi();
    await staffEverything(under);
    noor = await under.signIn({ name: 'Noor', roles: ['process-owner', 'ux-lead'] });
    ben = await under.signIn({ name: 'Ben', roles: ['product-manager'] });
  });
  afterAll(() => under.close());

  it('takes a newcomer from a refused policy to an initiative that is decided by it', async () => {
    const [wrong, right, ...others] = bodiesOfGuide();
    expect(others).toEqual([]);
    const granted = await noor.post(`/api/v1/people/${ben.personId}/roles`, {
      role: 'process-owner',
      reason: 'Second pair of eyes',
    });
    expect(granted.statusCode).toBe(201);
    await under.catchUp();
    const address = '/api/v1/policies/two-directors/versions';

    const refused = await noor.post(address, wrong);
    expect(refusalOf(refused)).toEqual({ status: 422, code: 'rule-content-invalid' });
    const pointers = refused.json().errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(pointers.length).toBeGreaterThanOrEqual(2);
    expect(pointers.every((each: string) => each.startsWith('/content/approval'))).toBe(true);

    const drafted = await noor.post(address, right);
    expect(drafted.json()).toMatchObject({ version: 1, status: 'draft' });

    const simulated = await noor.post('/api/v1/policies/two-directors/simulations', {
      version: 1,
      template: 'standard',
      gates: ['problem_defined'],
    });
    expect(simulated.statusCode).toBeLessThan(300);

    const agreement = { hash: drafted.json().hash, reason: 'Read and agreed' };
    const own = await noor.post(`${address}/1/activation`, agreement);
    expect(refusalOf(own).code).toBe('four-eyes-required');
    const activated = await ben.post(`${address}/1/activation`, agreement);
    expect(activated.json()).toMatchObject({ status: 'active' });

    const template = (await noor.get('/api/v1/templates/feature/versions/1')).json();
    const { approval, ...first } = template.gates[0];
    expect(approval).toBeDefined();
    const gates = [
      { ...first, policy: { id: 'two-directors', version: 1 } },
      ...template.gates.slice(1),
    ];
    const next = await noor.post('/api/v1/templates/feature/versions', {
      reason: 'The first gate is decided by director and CPO',
      content: { ...template, gates },
    });
    expect(next.json()).toMatchObject({ version: 2, status: 'draft' });
    const inUse = await ben.post('/api/v1/templates/feature/versions/2/activation', {
      hash: next.json().hash,
      reason: 'Read and agreed',
    });
    expect(inUse.statusCode).toBe(201);
    const begun = await ben.post('/api/v1/initiatives', {
      title: 'Returns',
      productLine: 'Devices',
      template: { id: 'feature', version: 2 },
    });
    const gate = await ben.get(`${String(begun.headers['location'])}/gates/${first.key}`);
    expect(gate.json().readiness.counts.approvals.required).toBe(2);
  });
});
