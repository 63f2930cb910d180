import { gzipSync } from 'node:zlib';
import { refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import { GATE, proposal, propose, signInTeam } from '../testing/feature-gate.js';
import type { FeatureTeam } from '../testing/feature-gate.js';

const PROPOSE = '/api/v1/initiatives';

describe('what the API refuses before any rule is asked', () => {
  let under: ApiUnderTest;
  let team: FeatureTeam;
  beforeAll(async () => {
    under = await openApi();
    team = await signInTeam(under);
  });
  afterAll(() => under.close());

  const raw = (payload: Buffer | string, headers: Record<string, string> = {}) =>
    team.manager.send({
      method: 'POST',
      url: PROPOSE,
      payload,
      headers: { 'content-type': 'application/json', 'idempotency-key': 'raw', ...headers },
    });

  const inTitle = (text: string): string => `{"title":${text},"productLine":"x","template":{}}`;

  it.each([
    ['100,000 opening brackets', '['.repeat(100_000)],
    ['a member named twice', '{"title":"a","title":"b"}'],
    ['__proto__ one deep', '{"__proto__":{"x":1}}'],
    ['constructor four deep', '{"a":{"b":{"c":{"constructor":{"prototype":{"x":1}}}}}}'],
    ['U+0000', inTitle('"a\\u0000b"')],
    ['half a surrogate pair', inTitle('"\\ud83d"')],
    ['bytes that are not UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
    ['cut off JSON', '{"title":'],
    ['no body', ''],
    ['a list', '[]'],
    ['a text', '"title"'],
    ['null', 'null'],
  ])('400: a body that is %s', async (_, body) => {
    expect(refusalOf(await raw(body))).toEqual({ status: 400, code: 'malformed-request' });
  });

  it('leaves no prototype touched', () => {
    expect(Reflect.get({}, 'x')).toBeUndefined();
  });

  const NOT_A_TITLE: readonly unknown[] = [
    1,
    true,
    null,
    [],
    ['Returns'],
    {},
    '',
    ' \u00a0',
    'x'.repeat(201),
    'two\nlines',
    'a\u202eb',
    'bell\u0007',
  ];

  it.each(NOT_A_TITLE.map((value) => [JSON.stringify(value).slice(0, 30), value]))(
    '400: a title that is %s, named by its pointer',
    async (_, title) => {
      const answer = await team.manager.post(PROPOSE, { ...proposal, title });
      expect(refusalOf(answer)).toEqual({ status: 400, code: 'malformed-request' });
      expect(answer.json().errors).toEqual([
        { pointer: '/title', code: 'text', message: expect.any(String) },
      ]);
    },
  );

  it('400: members it does not know, at any depth, also those an attacker would like', async () => {
    for (const name of ['role', 'authorId', 'createdAt', 'version', 'status', 'ownerid', 'a/b~c']) {
      const answer = await team.manager.post(PROPOSE, { ...proposal, [name]: 'x' });
      expect(refusalOf(answer).status).toBe(400);
      expect(answer.json().errors[0].code).toBe('unknown');
    }
    const deeper = { ...proposal, template: { id: 'feature', version: 1, hash: 'x' } };
    const answer = await team.manager.post(PROPOSE, deeper);
    expect(answer.json().errors[0].pointer).toBe('/template/hash');
  });

  it('400: parts that are missing, of another kind, or too many', async () => {
    const wrong: readonly object[] = [
      { ...proposal, template: 'feature' },
      { ...proposal, template: [] },
      { ...proposal, template: { id: 'feature', version: '1' } },
      { ...proposal, template: { id: 'feature', version: 1.5 } },
      { ...proposal, template: { id: 'FEATURE', version: 1 } },
      { ...proposal, coAuthors: 'per_x' },
      { ...proposal, coAuthors: [team.director.personId, team.director.personId] },
      { ...proposal, ownerId: "per_' or 1=1 --" },
      { title: 'x' },
    ];
    for (const body of wrong) {
      expect(refusalOf(await team.manager.post(PROPOSE, body)).status).toBe(400);
    }
  });

  it('400: facts of no form, conditions of no form, links that run something', async () => {
    const url = await propose(team.manager);
    const facts: readonly unknown[] = [
      {},
      [],
      { problem: { amount: '1.001', currency: 'EUR' } },
      { problem: { amount: 1, currency: 'EUR' } },
      { problem: { amount: '1', currency: 'EUR', extra: 1 } },
      { problem: 1.5 },
      { problem: [1] },
      { problem: '\u2066hidden' },
      { 'Not A Key': 'x' },
    ];
    for (const changes of facts) {
      const answer = await team.manager.patch(`${url}/case`, { changes }, { 'if-match': '*' });
      expect(refusalOf(answer).status).toBe(400);
    }
    for (const link of [
      'javascript:alert(1)',
      'data:text/html,x',
      'https://',
      'ftp://x',
      'https://a b',
    ]) {
      const answer = await team.manager.post(`${url}/gates/${GATE}/deliverables`, {
        deliverable: 'feature_brief',
        title: 'x',
        link,
      });
      expect(refusalOf(answer).status).toBe(400);
    }
  });

  it('takes text in another Unicode form and keeps it in NFC', async () => {
    const answer = await team.manager.post(PROPOSE, { ...proposal, title: 'Cafe\u0301' });
    expect(answer.json().title).toBe('Caf\u00e9');
  });

  it('413: more than 256 KiB, whatever is in it', async () => {
    expect(refusalOf(await raw(inTitle(`"${'x'.repeat(300_000)}"`)))).toEqual({
      status: 413,
      code: 'body-too-large',
    });
  });

  it('413: texts that together do not fit into one entry of the log', async () => {
    const url = await propose(team.manager, { template: { id: 'standard', version: 1 } });
    const long = 'x'.repeat(19_000);
    const answer = await team.manager.patch(
      `${url}/case`,
      { changes: { problem: long, segment: long, goal: long } },
      { 'if-match': '*' },
    );
    expect(refusalOf(answer).status).toBe(413);
  });

  it('415: anything but JSON in UTF-8 without content coding', async () => {
    const body = JSON.stringify(proposal);
    const answers = [
      await raw(body, { 'content-type': 'text/plain' }),
      await raw('title=x', { 'content-type': 'application/x-www-form-urlencoded' }),
      await raw(body, { 'content-type': 'application/json; charset=utf-16' }),
      await raw(gzipSync(body), { 'content-encoding': 'gzip' }),
    ];
    expect(answers.map((answer) => refusalOf(answer).status)).toEqual([415, 415, 415, 415]);
  });

  it('400: query parameters it does not know, repeats where one is meant, and values of no form', async () => {
    const queries = [
      '?color=red',
      '?stage[]=mvp',
      '?stage[$ne]=x',
      '?__proto__=x',
      '?limit=10&limit=20',
      '?limit=0',
      '?limit=1e1',
      '?limit=-1',
      '?limit=',
      '?sort=title;drop table',
      '?phase=asleep',
      '?cursor=abc',
      '?owner=%00',
      '?overdue=yes',
      '?proposedAfter=yesterday',
    ];
    for (const query of queries) {
      expect([query, refusalOf(await team.manager.get(`${PROPOSE}${query}`)).status]).toEqual([
        query,
        400,
      ]);
    }
    expect(refusalOf(await team.manager.get('/api/v1/me?x=1')).code).toBe('unknown-parameter');
    expect(refusalOf(await team.manager.post(`${PROPOSE}?dryRun=1`, proposal)).code).toBe(
      'unknown-parameter',
    );
  });

  it('404: paths that name nothing, also when they name it strangely', async () => {
    const paths = [
      '/api/v1/unknown',
      '/api/v2/initiatives',
      '/api/v1/initiatives/1',
      "/api/v1/initiatives/ini_'--",
      '/api/v1/initiatives/ini_%00',
      '/api/v1/initiatives/../../etc/passwd',
      '/api/v1/entries/-1',
      '/api/v1/entries/999999',
      '/api/v1/templates/feature/versions/0',
      '/api/v1/Initiatives',
      '/api/v1/initiatives/',
    ];
    for (const path of paths) {
      expect([path, refusalOf(await team.manager.get(path)).status]).toEqual([path, 404]);
    }
  });

  it('400 and 414: a URL that cannot be read, or is too long', async () => {
    expect(refusalOf(await team.manager.get('/api/v1/initiatives/%')).status).toBe(400);
    const long = await team.manager.get(`/api/v1/initiatives/${'x'.repeat(500)}`);
    expect(refusalOf(long).status).toBe(414);
  });

  it('405: a method the resource does not have, with those it has', async () => {
    const wrong = await team.manager.send({ method: 'DELETE', url: PROPOSE });
    expect(refusalOf(wrong)).toEqual({ status: 405, code: 'method-not-allowed' });
    expect(wrong.headers['allow']).toBe('GET, HEAD, POST');
    const put = await team.manager.send({ method: 'PUT', url: '/api/v1/me', payload: {} });
    expect(refusalOf(put).status).toBe(405);
  });

  it('406: an Accept header that leaves no room for JSON', async () => {
    const accepting = (accept: string) => team.manager.get('/api/v1/me', { accept });
    expect(refusalOf(await accepting('text/html')).status).toBe(406);
    expect(refusalOf(await accepting('application/json;q=0')).status).toBe(406);
    for (const accept of ['*/*', 'application/*', 'text/html, application/json;q=0.9', '']) {
      expect((await accepting(accept)).statusCode).toBe(200);
    }
  });

  it('never answers 500, and logs each of these as an answered request', () => {
    const statuses = under.logLines.map((line) => JSON.parse(line).status);
    expect(statuses.filter((status) => status >= 500)).toEqual([]);
  });
});
