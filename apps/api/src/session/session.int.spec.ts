import { refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';
import { SESSION_ABSOLUTE_S, SESSION_IDLE_S } from './sessions.js';

const SESSION = '/api/v1/session';
const paula = { email: 'paula@demo.test', password: 'demo' };

const later = (instant: string, seconds: number): string =>
  new Date(Date.parse(instant) + seconds * 1_000).toISOString();

describe('sessions', () => {
  let under: ApiUnderTest;
  beforeAll(async () => {
    under = await openApi();
    await under.signIn({ name: 'Paula', roles: ['product-manager'] });
  });
  afterAll(() => under.close());

  const cookieOf = async (): Promise<string> => {
    const answer = await under.anyone.post(SESSION, paula);
    expect(answer.statusCode).toBe(201);
    return String(answer.headers['set-cookie']).split(';')[0] ?? '';
  };
  const meWith = (headers: Record<string, string>) => under.anyone.get('/api/v1/me', headers);

  it('signs a browser in with a cookie that no script can read', async () => {
    const answer = await under.anyone.post(SESSION, { ...paula, email: 'PAULA@demo.test' });
    expect(answer.headers['set-cookie']).toMatch(
      /^tollgate-session=tgs_[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/,
    );
    expect(answer.json()).toMatchObject({ person: { name: 'Paula' }, token: null });
  });

  it('gives programs a bearer token once and keeps only its hash', async () => {
    const answer = await under.anyone.post(SESSION, { ...paula, tokenType: 'bearer' });
    const { token } = answer.json();
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect((await meWith({ authorization: `Bearer ${token}` })).statusCode).toBe(200);
    const { rows } = await under.writerPool.query('select s::text as row from app.session s');
    expect(rows.map(({ row }) => row).join()).not.toContain(token.slice(4));
  });

  it('makes the cookie __Host- and Secure where people come by https', async () => {
    const secure = await openApi({ publicUrl: new URL('https://tollgate.example') });
    await secure.signIn({ name: 'Paula', roles: ['product-manager'] });
    const answer = await secure.anyone.post(SESSION, paula, { host: 'tollgate.example' });
    expect(answer.headers['set-cookie']).toMatch(/^__Host-tollgate-session=.*; Secure$/);
    expect(answer.headers['strict-transport-security']).toMatch(/^max-age=31536000/);
    await secure.close();
  });

  it('401: wrong password, unknown address, no token, made-up token, another scheme', async () => {
    const answers = [
      await under.anyone.post(SESSION, { ...paula, password: 'Demo' }),
      await under.anyone.post(SESSION, { ...paula, email: 'nobody@demo.test' }),
      await meWith({}),
      await meWith({ authorization: `Bearer tgs_${'A'.repeat(43)}` }),
      await meWith({ authorization: 'Basic cGF1bGE6ZGVtbw==' }),
      await meWith({ cookie: 'tollgate-session=1' }),
    ];
    expect(answers.map((answer) => refusalOf(answer).status)).toEqual(answers.map(() => 401));
    expect(answers[2]?.headers['www-authenticate']).toBe('Bearer realm="tollgate"');
  });

  it('is over at once when it is ended', async () => {
    const cookie = await cookieOf();
    const ended = await under.anyone.send({ method: 'DELETE', url: SESSION, headers: { cookie } });
    expect(ended.statusCode).toBe(204);
    expect(ended.headers['set-cookie']).toContain('Max-Age=0');
    expect(refusalOf(await meWith({ cookie })).status).toBe(401);
  });

  it('ends the session it replaces', async () => {
    const cookie = await cookieOf();
    await under.anyone.post(SESSION, paula, { cookie });
    expect((await meWith({ cookie })).statusCode).toBe(401);
  });

  it('expires when idle, and in the end however busy', async () => {
    const start = under.clock.now;
    const [idle, busy] = [await cookieOf(), await cookieOf()];
    under.clock.now = later(start, SESSION_IDLE_S - 60);
    expect((await meWith({ cookie: busy })).statusCode).toBe(200);
    under.clock.now = later(start, SESSION_IDLE_S + 60);
    expect((await meWith({ cookie: idle })).statusCode).toBe(401);
    for (let passed = SESSION_IDLE_S; passed < SESSION_ABSOLUTE_S; passed += SESSION_IDLE_S / 2) {
      under.clock.now = later(start, passed);
      expect((await meWith({ cookie: busy })).statusCode).toBe(200);
    }
    under.clock.now = later(start, SESSION_ABSOLUTE_S);
    expect((await meWith({ cookie: busy })).statusCode).toBe(401);
    under.clock.now = start;
  });

  it('403: a browser acting for another site, or under a host name that is not ours', async () => {
    const foreign = [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { host: 'rebound.example:4000' },
    ];
    for (const headers of foreign) {
      expect(refusalOf(await under.anyone.post(SESSION, paula, headers))).toEqual({
        status: 403,
        code: 'foreign-origin',
      });
    }
    const own = { origin: 'http://127.0.0.1:4000', 'sec-fetch-site': 'same-origin' };
    expect((await under.anyone.post(SESSION, paula, own)).statusCode).toBe(201);
  });

  it('404: there is no password sign-in outside demo mode or beyond loopback', async () => {
    for (const more of [{ demo: false }, { boundToLoopback: false }]) {
      const other = await openApi(more);
      expect(refusalOf(await other.anyone.post(SESSION, paula))).toEqual({
        status: 404,
        code: 'sign-in-unavailable',
      });
      await other.close();
    }
  });

  it('429: a hundred guesses for one account are not all weighed', async () => {
    const guesses = await Promise.all(
      Array.from({ length: 100 }, (_, index) =>
        under.anyone.post(SESSION, { email: 'victim@demo.test', password: `guess ${index}` }),
      ),
    );
    const weighed = guesses.filter(({ statusCode }) => statusCode === 401);
    expect(weighed.length).toBeLessThanOrEqual(10);
    const refused = guesses.find(({ statusCode }) => statusCode === 429);
    expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('writes no token, password, cookie or address into the log', () => {
    expect(under.logLines.length).toBeGreaterThan(20);
    expect(under.logLines.join('')).not.toMatch(/tgs_|"demo"|guess|@demo\.test|Paula/);
  });
});
