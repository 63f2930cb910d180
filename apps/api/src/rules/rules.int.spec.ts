import type { LightMyRequestResponse } from 'fastify';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import { answerOf } from '../testing/answer-of.js';
import type { Requests } from '../testing/requests.js';
import { staffEverything } from '../testing/staff.js';
import {
  ruleDiffSchema,
  ruleDocumentSchema,
  ruleUsesSchema,
  ruleVersionRecorded,
} from './rule-resource.js';

const seat = (key: string, role: string) => ({
  key,
  title: key,
  roles: [role],
  kind: 'required',
});

const policy = (approvalsRequired: number) => ({
  title: 'A director decides',
  description: 'One seat.',
  approval: {
    rule: { seats: [seat('director', 'product-director')], approvalsRequired, vetoRoles: [] },
    decision: 'automatic',
    authorVote: 'refused',
  },
});

describe('rules through the API', () => {
  let under: ApiUnderTest;
  let paula: Requests;
  let ada: Requests;
  let manager: Requests;
  beforeAll(async () => {
    under = await openApi();
    paula = await under.signIn({ name: 'Paula', roles: ['process-owner'] });
    ada = await under.signIn({ name: 'Ada', roles: ['administrator'] });
    manager = await under.signIn({ name: 'Manuel', roles: ['product-manager'] });
    await staffEverything(under);
  });
  afterAll(() => under.close());

  const draft = (who: Requests, address: string, content: object) =>
    who.post(`/api/v1/${address}/versions`, { content, reason: 'We work like this' });
  const drafted = async (address: string, content: object, who = paula) => {
    const answer = await draft(who, address, content);
    expect(answer.statusCode).toBe(201);
    return answerOf(ruleVersionRecorded, answer);
  };
  const activate = (
    who: Requests,
    address: string,
    { version, hash }: { readonly version: number; readonly hash: string | null },
  ): Promise<LightMyRequestResponse> =>
    who.post(`/api/v1/${address}/versions/${version}/activation`, { hash, reason: 'Agreed' });
  const published = async (address: string, content: object) => {
    const version = await drafted(address, content);
    expect((await activate(ada, address, version)).statusCode).toBe(201);
    return version;
  };
  /** The shipped light template, its first gate changed. */
  const template = async (change: (gate: Record<string, unknown>) => object = (gate) => gate) => {
    const answer = await paula.get('/api/v1/templates/feature/versions/1');
    const { gates, ...rest } = answer.json();
    const [first, ...others] = gates;
    return { ...rest, title: 'House', gates: [change(first), ...others] };
  };
  const propose = (id: string, version: number) =>
    manager.post('/api/v1/initiatives', {
      title: 'Under house rules',
      productLine: 'Devices',
      template: { id, version },
    });

  it('lets a policy be refused, fixed, drafted and activated by somebody else', async () => {
    const refused = await draft(paula, 'policies/small-change', policy(2));
    expect(refused.statusCode).toBe(422);
    expect(refused.json()).toMatchObject({ code: 'rule-content-invalid' });
    expect(refused.json().errors[0].pointer).toMatch(/^\/content\/approval/);
    const version = await drafted('policies/small-change', policy(1));
    const own = await activate(paula, 'policies/small-change', version);
    expect(own.json()).toMatchObject({ code: 'four-eyes-required', status: 403 });
    const answer = await activate(ada, 'policies/small-change', version);
    expect(answerOf(ruleVersionRecorded, answer)).toMatchObject({
      status: 'active',
      activated: { by: ada.personId, reason: 'Agreed' },
      drafts: [{ by: paula.personId }],
    });
  });

  it('refuses the drafter under another account of his', async () => {
    const other = await under.signIn({ name: 'Paula2', roles: ['administrator'] });
    await ada.post(`/api/v1/people/${paula.personId}/accounts`, {
      accountId: other.personId,
      reason: 'One human',
    });
    const version = await drafted('policies/linked', policy(1));
    const answer = await activate(other, 'policies/linked', version);
    expect(answer.json()).toMatchObject({
      code: 'four-eyes-required',
      facts: { path: [other.personId, paula.personId] },
    });
  });

  it('activates what was looked at and nothing else', async () => {
    const version = await drafted('policies/moving', policy(1));
    const changed = await paula.send({
      method: 'PUT',
      url: '/api/v1/policies/moving/versions/1',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ content: { ...policy(1), title: 'Moved' }, reason: 'Better' }),
    });
    expect(changed.statusCode).toBe(200);
    const answer = await activate(ada, 'policies/moving', version);
    expect(answer.json()).toMatchObject({ code: 'rule-draft-changed', status: 409 });
  });

  it('puts a policy into the gate that names it, and tells where it is used', async () => {
    await published('policies/one-director', policy(1));
    const content = await template((gate) => ({
      ...Object.fromEntries(Object.entries(gate).filter(([name]) => name !== 'approval')),
      policy: { id: 'one-director', version: 1 },
    }));
    const { version } = await published('templates/with-policy', content);
    const read = await manager.get(`/api/v1/templates/with-policy/versions/${version}`);
    expect(read.json().gates[0]).toMatchObject({
      approval: policy(1).approval,
      policy: { id: 'one-director', version: 1 },
    });
    const uses = await manager.get('/api/v1/policies/one-director/versions/1/uses');
    expect(answerOf(ruleUsesSchema, uses).templates).toEqual([
      { id: 'with-policy', version, gate: read.json().gates[0].key, status: 'active' },
    ]);
  });

  it('lets initiatives begin under an active version, and under no draft and no retired one', async () => {
    const version = await drafted('templates/house', await template());
    expect((await propose('house', 1)).json()).toMatchObject({ code: 'template-unknown' });
    await activate(ada, 'templates/house', version);
    const begun = await propose('house', 1);
    expect(begun.statusCode).toBe(201);
    expect(begun.json().template).toEqual({ id: 'house', version: 1, hash: version.hash });
    const retired = await paula.post('/api/v1/templates/house/versions/1/retirement', {
      reason: 'Superseded',
    });
    expect(retired.statusCode).toBe(201);
    expect((await propose('house', 1)).json()).toMatchObject({ code: 'template-retired' });
    const url = String(begun.headers['location']);
    expect((await manager.get(url)).statusCode).toBe(200);
    await under.catchUp();
    const uses = await manager.get('/api/v1/templates/house/versions/1/uses');
    expect(answerOf(ruleUsesSchema, uses)).toMatchObject({ initiatives: 1, openInitiatives: 1 });
  });

  it('numbers on from the shipped versions, lists what is in use, and compares any two', async () => {
    await published('templates/feature', await template((gate) => ({ ...gate, title: 'Ours' })));
    const list = (await manager.get('/api/v1/templates')).json().data;
    const versions = list
      .filter(({ id }: { id: string }) => id === 'feature')
      .map(({ version }: { version: number }) => version);
    expect(versions).toEqual([1, 2]);
    const document = await manager.get('/api/v1/templates/feature');
    expect(answerOf(ruleDocumentSchema, document).versions).toMatchObject([
      { version: 1, shipped: true, status: 'active' },
      { version: 2, shipped: false, status: 'active' },
    ]);
    const diff = answerOf(
      ruleDiffSchema,
      await manager.get('/api/v1/templates/feature/versions/1/diff/2'),
    );
    expect(diff.differences.map(({ pointer }) => pointer)).toEqual(
      expect.arrayContaining(['/title', expect.stringMatching(/^\/gates\/\w+\/title$/)]),
    );
  });

  it('counts the days of the next submission on the newest calendar in use', async () => {
    const berlin = (await manager.get('/api/v1/calendars/europe-berlin/versions/1')).json();
    const { version } = await published('calendars/europe-berlin', {
      ...berlin,
      workingWeekdays: ['monday'],
    });
    expect(version).toBe(2);
    const content = await template((gate) => ({
      ...gate,
      review: { ...Object(gate['review']), calendar: 'europe-berlin' },
    }));
    await published('templates/berlin', content);
    const url = String((await propose('berlin', 1)).headers['location']);
    const submitted = await manager.post(`${url}/gates/${content.gates[0].key}/submissions`, {
      proposedOutcome: 'kill',
      note: 'Nobody wants it',
    });
    expect(submitted.statusCode).toBe(201);
    expect(submitted.json()).toMatchObject({ calendar: { id: 'europe-berlin', version: 2 } });
  });

  it('switches four eyes off only under four eyes', async () => {
    const read = await manager.get('/api/v1/directory/settings/versions/1');
    expect(read.json()).toMatchObject({ status: 'active', shipped: true });
    const settings = { ...read.json().content, fourEyes: false };
    const version = await drafted('directory/settings', settings);
    expect((await activate(paula, 'directory/settings', version)).statusCode).toBe(403);
    expect((await activate(ada, 'directory/settings', version)).statusCode).toBe(201);
    const alone = await drafted('policies/alone', policy(1));
    expect((await activate(paula, 'policies/alone', alone)).statusCode).toBe(201);
    expect((await draft(paula, 'directory/other', settings)).statusCode).toBe(404);
  });

  it('refuses everybody who does not keep the rules', async () => {
    const answer = await draft(manager, 'policies/mine', policy(1));
    expect(answer.json()).toMatchObject({ code: 'not-permitted', status: 403 });
  });
});
