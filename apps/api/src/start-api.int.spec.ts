import { randomBytes } from 'node:crypto';
import http from 'node:http';
import { pino } from 'pino';
import type { TestDatabase } from '../../../test/support/database.js';
import { createTestDatabase } from '../../../test/support/database.js';
import type { RunningApi } from './start-api.js';
import { startApi } from './start-api.js';

describe('the running API', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  const start = (): Promise<RunningApi> =>
    startApi(
      {
        writerUrl: database.writerUrl,
        readerUrl: database.readerUrl,
        sequencerUrl: database.sequencerUrl,
        vaultKey: randomBytes(32).toString('base64'),
        secret: 'x'.repeat(32),
        // Nothing listens there: the API serves without its engine.
        temporal: { address: '127.0.0.1:1', namespace: 'default' },
        host: '127.0.0.1',
        port: 0,
        boundToLoopback: true,
        publicUrl: undefined,
        demo: true,
        fileBytesMax: 1_000,
        engineUiUrl: undefined,
        webRoot: undefined,
        logLevel: 'silent',
      },
      pino({ level: 'silent' }),
    );

  it('is ready without an engine, and stops although clients keep their connections', async () => {
    const api = await start();
    const agent = new http.Agent({ keepAlive: true });
    expect(await statusOf(`${api.url}/health/ready`, agent)).toBe(200);
    const stopped = Date.now();
    await api.stop();
    expect(Date.now() - stopped).toBeLessThan(5_000);
    await expect(statusOf(`${api.url}/health/ready`, agent)).rejects.toThrow(/ECONN|socket/);
    agent.destroy();
  });

  it('says that it is not ready before it stops, and still answers meanwhile', async () => {
    const api = await start();
    const stopping = api.stop();
    expect(await statusOf(`${api.url}/health/ready`)).toBe(503);
    expect(await statusOf(`${api.url}/health/live`)).toBe(200);
    await stopping;
  });
});

const statusOf = (url: string, agent?: http.Agent): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    http
      .get(url, { ...(agent && { agent }) }, (answer) => {
        answer.resume().on('end', () => resolve(answer.statusCode));
      })
      .on('error', reject);
  });
