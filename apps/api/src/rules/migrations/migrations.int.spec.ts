import { initiativeRecorded } from '../../resources/recorded.js';
import { answerOf, refusalOf } from '../../testing/answer-of.js';
import type { ApiUnderTest } from '../../testing/api-under-test.js';
import { openApi } from '../../testing/api-under-test.js';
import { staffEverything } from '../../testing/staff.js';
import type { Requests } from '../../testing/requests.js';
import { migrationOperationRecorded, previewSchema } from './migration-resources.js';

describe('moving initiatives to another version through the API', () => {
  let under: ApiUnderTest;
  let paula: Requests;
  let ada: Requests;
  let manager: Requests;
  let gate = '';

  /** Version 2 of the shipped light template asks for one more deliverable at its first gate. */
  beforeAll(async () => {
    under = await openApi();
    await staffEverything(under);
    paula = await under.signIn({ name: 'Paula', roles: ['process-owner'] });
    ada = await under.signIn({ name: 'Ada', roles: ['administrator'] });
    manager = await under.signIn({ name: 'Manuel', roles: ['product-manager'] });
    const template = (await paula.get('/api/v1/templates/feature/versions/1')).json();
    const [first, ...others] = template.gates;
    gate = first.key;
    const interviews = { key: 'interviews', title: 'Ten interviews', required: true };
    const stricter = { ...first, deliverables: [...first.deliverables, interviews] };
    const content = { ...template, gates: [stricter, ...others] };
    const drafted = await paula.post('/api/v1/templates/feature/versions', {
      content,
      reason: 'We talk to customers first',
    });
    const { version, hash } = drafted.json();
    await ada.post(`/api/v1/templates/feature/versions/${version}/activation`, {
      hash,
      reason: 'Agreed',
    });
  });
  afterAll(() => under.close());

  const begun = async (): Promise<string> => {
    const answer = await manager.post('/api/v1/initiatives', {
      title: 'Returns',
      productLine: 'Devices',
      template: { id: 'feature', version: 1 },
    });
    return answerOf(initiativeRecorded, answer).id;
  };
  const preview = async (id: string) =>
    answerOf(previewSchema, await paula.get(`/api/v1/initiatives/${id}/migrations/2`));
  const move = (who: Requests, id: string, more: object = {}) =>
    who.post(`/api/v1/initiatives/${id}/migrations`, { toVersion: 2, reason: 'Ours', ...more });

  it('previews what would change and then does exactly that', async () => {
    const id = await begun();
    const { prediction, hash } = await preview(id);
    expect(prediction).toMatchObject({
      gate,
      duties: { added: [{ gate, kind: 'deliverable', key: 'interviews' }], dropped: [] },
      review: 'none',
    });
    const moved = await move(paula, id, { prediction: hash });
    expect(answerOf(initiativeRecorded, moved).template.version).toBe(2);
    const { readiness } = (await manager.get(`/api/v1/initiatives/${id}/gates/${gate}`)).json();
    expect(readiness.unmet).toEqual(
      expect.arrayContaining([expect.objectContaining({ key: 'interviews' })]),
    );
    expect((await move(paula, id)).statusCode).toBe(200);
  });

  it('is held to the preview, and refused to who does not keep the rules', async () => {
    const id = await begun();
    const stale = await move(paula, id, { prediction: 'ab'.repeat(32) });
    expect(refusalOf(stale)).toEqual({ status: 409, code: 'migration-prediction-stale' });
    expect(refusalOf(await move(manager, id))).toEqual({ status: 403, code: 'not-permitted' });
  });

  it('answers 404 and 422 for what is not there', async () => {
    const nowhere = await paula.get(`/api/v1/initiatives/ini_${'0'.repeat(32)}/migrations/2`);
    expect(refusalOf(nowhere).status).toBe(404);
    const unknown = await paula.get(`/api/v1/initiatives/${await begun()}/migrations/9`);
    expect(refusalOf(unknown)).toEqual({ status: 422, code: 'template-unknown' });
  });

  const address = '/api/v1/templates/feature/versions/2';

  it('previews everything that follows a version, page by page', async () => {
    const ids = [await begun(), await begun()];
    await under.catchUp();
    const page = (await paula.get(`${address}/migration-preview?from=1&limit=1`)).json();
    expect(page.data).toHaveLength(1);
    const all: string[] = [];
    for (let cursor: string | null = null; ;) {
      const query: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`;
      const answer = await paula.get(`${address}/migration-preview?from=1&limit=2${query}`);
      const { data, page: info } = answer.json();
      all.push(...data.map(({ initiativeId }: { initiativeId: string }) => initiativeId));
      cursor = info.next;
      if (cursor === null) break;
    }
    expect(all).toEqual(expect.arrayContaining(ids));
  });

  it('takes many as an operation that can be looked at and aborted', async () => {
    const id = await begun();
    const { hash } = await preview(id);
    const asked = await paula.post(`${address}/migrations`, {
      initiatives: [{ initiativeId: id, prediction: hash }],
      reason: 'Everybody follows version 2',
    });
    expect(asked.statusCode).toBe(202);
    const operation = answerOf(migrationOperationRecorded, asked);
    expect(operation).toMatchObject({ status: 'running', progress: { planned: 1, waiting: 1 } });
    expect(asked.headers['location']).toBe(`/api/v1/operations/${operation.operationId}`);
    const url = String(asked.headers['location']);
    const aborted = await ada.post(`${url}/abort`, { reason: 'Not now' });
    expect(answerOf(migrationOperationRecorded, aborted).status).toBe('aborted');
    expect((await manager.get(url)).json()).toMatchObject({ status: 'aborted', results: [] });
  });

  it('takes everything that follows a version, and answers a retry with the same operation', async () => {
    const id = await begun();
    await under.catchUp();
    const body = { from: 1, reason: 'Everybody follows version 2' };
    const key = { 'idempotency-key': 'all-of-version-1' };
    const first = await paula.post(`${address}/migrations`, body, key);
    expect(first.json().progress.planned).toBeGreaterThan(1);
    const again = await paula.post(`${address}/migrations`, body, key);
    expect(again.json().operationId).toBe(first.json().operationId);
    expect((await preview(id)).prediction?.to.version).toBe(2);
  });

  it('refuses a migration of nothing, of both, by nobody, and to a draft', async () => {
    const ask = (who: Requests, body: object, to = address) => who.post(`${to}/migrations`, body);
    const reason = 'Ours';
    expect((await ask(paula, { reason })).statusCode).toBe(400);
    expect((await ask(paula, { reason, from: 1, initiatives: [] })).statusCode).toBe(400);
    expect(refusalOf(await ask(manager, { reason, from: 1 })).status).toBe(403);
    const other = '/api/v1/templates/feature/versions/7';
    expect((await ask(paula, { reason, from: 1 }, other)).statusCode).toBe(404);
    const ended = await paula.post(`/api/v1/operations/mig_${'0'.repeat(32)}/abort`, { reason });
    expect(refusalOf(ended)).toEqual({ status: 404, code: 'operation-unknown' });
  });
});
