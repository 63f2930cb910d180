import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { StoreUnavailable } from '@tollgate/event-store-postgres';
import { refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';

/** What anyone may ask: whether the process lives, what it is, and how to sign in. */
const OPEN = [
  'GET /health/live',
  'GET /health/ready',
  'GET /health/startup',
  'GET /version',
  'GET /api/openapi.json',
  'GET /api/docs',
  'GET /api/docs/assets/:name',
  'GET /api/problems/:code',
  'GET /api/v1/session/options',
  'POST /api/v1/session',
];

const PARAMETERS: Readonly<Record<string, string>> = {
  ':initiativeId': `ini_${'0'.repeat(32)}`,
  ':personId': `per_${'0'.repeat(32)}`,
  ':submission': '1',
  ':sequence': '0',
  ':version': '1',
};

const addressOf = (template: string): string =>
  template.replaceAll(/:\w+/g, (name) => PARAMETERS[name] ?? 'x');

describe('who may call what', () => {
  let under: ApiUnderTest;
  beforeAll(async () => {
    under = await openApi();
  });
  afterAll(() => under.close());

  it('asks for a session on every route that is not declared open', async () => {
    const routes = under.api.routes.all().filter(({ method }) => method !== 'HEAD');
    expect(routes.length).toBeGreaterThan(40);
    const open: string[] = [];
    for (const { method, template } of routes) {
      const sent = { method: method as 'GET', url: addressOf(template) };
      const body =
        method === 'GET' ? {} : { payload: '{}', headers: { 'content-type': 'application/json' } };
      const { statusCode } = await under.anyone.send({ ...sent, ...body });
      if (statusCode !== 401) open.push(`${method} ${template}`);
    }
    expect(open.toSorted()).toEqual(OPEN.toSorted());
  });

  it('lets a revoked role count from the next request on, and a deactivated person act no more', async () => {
    const paula = await under.signIn({ name: 'Paula', roles: ['product-manager', 'cpo'] });
    const reason = 'moved on';
    await under.askOf(paula.personId, { type: 'RevokeRole', role: 'cpo', reason });
    expect((await paula.get('/api/v1/me')).json().roles).toEqual(['product-manager']);
    await under.askOf(paula.personId, { type: 'DeactivatePerson', reason });
    expect(refusalOf(await paula.get('/api/v1/me')).status).toBe(401);
  });

  it('sends the security headers with every answer, also with refusals', async () => {
    for (const url of ['/api/v1/me', '/health/live', '/api/v1/nowhere', '/api/v1/%']) {
      expect((await under.anyone.get(url)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'no-referrer',
        'cross-origin-opener-policy': 'same-origin',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'cache-control': 'no-store',
        traceparent: expect.stringMatching(/^00-[0-9a-f]{32}-[0-9a-f]{16}-0[01]$/),
      });
    }
  });

  it('goes on with the caller’s trace and starts one where there is none worth it', async () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const traced = await under.anyone.get('/api/v1/me', {
      traceparent: `00-${traceId}-00f067aa0ba902b7-01`,
    });
    expect(traced.headers['traceparent']).toMatch(new RegExp(`^00-${traceId}-(?!00f067)`));
    expect(traced.json().traceId).toBe(traceId);
    for (const traceparent of ['rubbish', `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`]) {
      const answer = await under.anyone.get('/api/v1/me', { traceparent });
      expect(answer.json().traceId).not.toBe('0'.repeat(32));
    }
  });

  it('is documented offline: description, reference page and every problem', async () => {
    expect((await under.anyone.get('/api/openapi.json')).json().openapi).toBe('3.1.0');
    const page = await under.anyone.get('/api/docs');
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.body).not.toMatch(/<script>|<style|https?:\/\//);
    for (const [, asset] of page.body.matchAll(/"(\/api\/docs\/assets\/[^"]+)"/g)) {
      expect((await under.anyone.get(asset ?? '')).statusCode).toBe(200);
    }
    const problem = await under.anyone.get('/api/problems/gate-not-ready');
    expect(problem.json()).toMatchObject({ status: 422, title: 'The gate is not ready' });
    expect(refusalOf(await under.anyone.get('/api/problems/none')).status).toBe(404);
  });

  it('503 with Retry-After when the decision log is out of reach', async () => {
    const away = await openApi({
      store: {
        readStream: () => Promise.reject(new StoreUnavailable(new Error('connection refused'))),
        append: () => Promise.reject(new StoreUnavailable(new Error('connection refused'))),
        readLog: () => Promise.reject(new StoreUnavailable(new Error('connection refused'))),
        logSize: () => Promise.reject(new StoreUnavailable(new Error('connection refused'))),
      },
    });
    const ready = await away.anyone.get('/health/ready');
    expect(refusalOf(ready)).toEqual({ status: 503, code: 'store-unavailable' });
    expect(ready.headers['retry-after']).toBe('2');
    expect(ready.body).not.toContain('refused');
    expect((await away.anyone.get('/health/live')).statusCode).toBe(200);
    await away.close();
  });

  it('503 on readiness while draining, so that a balancer looks elsewhere', async () => {
    const other = await openApi();
    other.api.readiness.drain();
    expect(refusalOf(await other.anyone.get('/health/ready')).status).toBe(503);
    expect((await other.anyone.get('/health/live')).statusCode).toBe(200);
    await other.close();
  });

  it('answers what is not even HTTP with 400, and headers without end with 431', async () => {
    const other = await openApi();
    await other.api.app.listen(0, '127.0.0.1');
    const { port } = new URL(await other.api.app.getUrl());
    expect(await sendRaw(Number(port), 'RUBBISH\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 400 .*problem\+json/s,
    );
    const endless = `GET / HTTP/1.1\r\nHost: x\r\nX: ${'y'.repeat(20_000)}\r\n\r\n`;
    expect(await sendRaw(Number(port), endless)).toMatch(/^HTTP\/1\.1 431 /);
    await other.close();
  });
});

describe('the web application', () => {
  let root: string;
  let under: ApiUnderTest;
  beforeAll(async () => {
    root = await mkdtemp(path.join(os.tmpdir(), 'tollgate-web-'));
    await mkdir(path.join(root, 'assets'));
    await writeFile(path.join(root, 'index.html'), '<!doctype html><title>Tollgate</title>');
    await writeFile(path.join(root, 'assets', 'main-D4k1xQ2a.js'), 'export {};');
    under = await openApi({ webRoot: root });
  });
  afterAll(async () => {
    await under.close();
    await rm(root, { recursive: true });
  });

  it('is served at / and at every page of its router, under a strict policy', async () => {
    for (const url of ['/', '/initiatives/ini_1/gates/mvp', '/index.html']) {
      const page = await under.anyone.get(url, { accept: 'text/html,*/*' });
      expect([url, page.statusCode]).toEqual([url, 200]);
      expect(page.body).toContain('<title>Tollgate');
      expect(page.headers).toMatchObject({ 'cache-control': 'no-cache' });
      expect(page.headers['content-security-policy']).not.toContain('unsafe');
    }
  });

  it('is served at / to whoever takes anything', async () => {
    expect((await under.anyone.get('/', { accept: '*/*' })).statusCode).toBe(200);
    expect(refusalOf(await under.anyone.get('/portfolio', { accept: '*/*' })).status).toBe(404);
  });

  it('lets browsers keep hashed files for ever', async () => {
    const file = await under.anyone.get('/assets/main-D4k1xQ2a.js');
    expect(file.headers).toMatchObject({ 'cache-control': 'public, max-age=31536000, immutable' });
    expect(file.headers['content-type']).toContain('javascript');
  });

  it('never answers an API address, a missing file or another method with a page', async () => {
    const html = { accept: 'text/html' };
    expect(refusalOf(await under.anyone.get('/api/nowhere', html)).status).toBe(404);
    expect(refusalOf(await under.anyone.get('/assets/gone.js')).status).toBe(404);
    expect(refusalOf(await under.anyone.get('/..%2f..%2fetc%2fpasswd')).status).toBe(404);
    expect(refusalOf(await under.anyone.post('/portfolio', {})).status).toBe(404);
  });
});

const sendRaw = (port: number, text: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const socket = net.connect(port, '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (data) => (answer += data.toString()));
    socket.on('close', () => resolve(answer));
    socket.on('error', reject);
  });
