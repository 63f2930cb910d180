import { initiativeRecorded } from '../resources/recorded.js';
import { answerOf, refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import type { FeatureTeam } from '../testing/feature-gate.js';
import { GATE, proposal, propose, signInTeam } from '../testing/feature-gate.js';

describe('Idempotency-Key', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  const withKey = (key: string): Record<string, string> => ({ 'idempotency-key': key });

  it('is required where something is recorded, 1 to 255 printable characters', async () => {
    const send = (headers: Record<string, string>) =>
      team.manager.send({
        method: 'POST',
        url: '/api/v1/initiatives',
        payload: proposal,
        headers: { 'content-type': 'application/json', ...headers },
      });
    expect(refusalOf(await send({}))).toEqual({ status: 400, code: 'idempotency-key-required' });
    for (const key of ['', 'x'.repeat(256), 'schlüssel']) {
      expect(refusalOf(await send(withKey(key))).status).toBe(400);
    }
    expect((await send(withKey('x'.repeat(255)))).statusCode).toBe(201);
  });

  it('repeats the stored answer for the same request, also after the initiative has moved on', async () => {
    const first = await team.manager.post('/api/v1/initiatives', proposal, withKey('a'));
    const location = String(first.headers['location']);
    await team.manager.patch(
      `${location}/case`,
      { changes: { problem: 'x' } },
      { 'if-match': '*' },
    );
    const again = await team.manager.post('/api/v1/initiatives', proposal, withKey('a'));
    expect(again.statusCode).toBe(201);
    expect(again.headers).toMatchObject({ 'idempotency-replayed': 'true', location, etag: '"2"' });
    expect(first.headers['idempotency-replayed']).toBeUndefined();
    expect(again.json()).toEqual(first.json());
  });

  it('records once when the same request arrives many times at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 10 }, () =>
        team.manager.post('/api/v1/initiatives', proposal, withKey('at once')),
      ),
    );
    const receipts = answers.map((answer) => answerOf(initiativeRecorded, answer).receipt);
    expect(new Set(receipts.map((receipt) => receipt?.leafHash)).size).toBe(1);
    expect(
      answers.filter(({ headers }) => headers['idempotency-replayed'] === undefined),
    ).toHaveLength(1);
  });

  it('422: a key that was used for another body or another resource', async () => {
    await team.manager.post('/api/v1/initiatives', proposal, withKey('b'));
    const body = await team.manager.post(
      '/api/v1/initiatives',
      { ...proposal, title: 'Other' },
      withKey('b'),
    );
    expect(refusalOf(body)).toEqual({ status: 422, code: 'idempotency-key-reused' });
    const [one, two] = [await propose(team.manager), await propose(team.manager)];
    const author = { personId: team.director.personId };
    await team.manager.post(`${one}/authors`, author, withKey('c'));
    const elsewhere = await team.manager.post(`${two}/authors`, author, withKey('c'));
    expect(refusalOf(elsewhere).code).toBe('idempotency-key-reused');
  });

  it('belongs to one person and one route', async () => {
    const mine = await team.manager.post('/api/v1/initiatives', proposal, withKey('d'));
    const yours = await team.director.post('/api/v1/initiatives', proposal, withKey('d'));
    expect(yours.json().id).not.toBe(mine.json().id);
    const url = String(mine.headers['location']);
    const cancelled = await team.manager.post(`${url}/cancellation`, { reason: 'x' }, withKey('d'));
    expect(cancelled.statusCode).toBe(201);
  });

  it('keeps no refusal, so that a retry after mending succeeds', async () => {
    const url = await propose(team.manager);
    const assess = `${url}/gates/${GATE}/criteria/priority/assessments`;
    const refused = await team.manager.post(assess, { verdict: 'met', reason: 'x' }, withKey('e'));
    expect(refused.statusCode).toBe(422);
    const mended = { verdict: 'met', reason: 'x', score: 80 };
    expect((await team.manager.post(assess, mended, withKey('e'))).statusCode).toBe(201);
  });

  it('repeats a pinned decision although its If-Match is stale by now', async () => {
    const url = await propose(team.manager);
    const edit = () =>
      team.manager.patch(
        `${url}/case`,
        { changes: { problem: 'x' } },
        { 'if-match': '"2"', ...withKey('f') },
      );
    const first = await edit();
    expect((await edit()).json()).toEqual(first.json());
  });

  it('answers X-Log-Sequence to who prefers to wait, and only to them', async () => {
    const waited = await team.manager.post('/api/v1/initiatives', proposal, { prefer: 'wait=5' });
    expect(waited.headers['preference-applied']).toBe('wait');
    const sequence = Number(waited.headers['x-log-sequence']);
    const entry = (await team.auditor.get(`/api/v1/entries/${sequence}`)).json();
    expect(entry).toMatchObject({ sequence, stream: waited.json().id, version: 2 });
    const plain = await team.manager.post('/api/v1/initiatives', proposal);
    expect(plain.headers['x-log-sequence']).toBeUndefined();
  });
});
