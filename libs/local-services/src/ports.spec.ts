import { createServer } from 'node:net';
import { LOOPBACK, choosePorts, isPortFree, randomFreePort } from './ports.js';

const takenPorts =
  (...taken: readonly number[]) =>
  (port: number): Promise<boolean> =>
    Promise.resolve(!taken.includes(port));

describe('choosePorts', () => {
  it('keeps every wanted port that is free', async () => {
    expect(await choosePorts({ api: 4000, postgres: 4001 }, takenPorts())).toEqual({
      api: 4000,
      postgres: 4001,
    });
  });

  it('moves a taken port past those that its siblings want', async () => {
    const wanted = { api: 4000, postgres: 4001, engine: 4002 };
    expect(await choosePorts(wanted, takenPorts(4000))).toEqual({ ...wanted, api: 4003 });
  });

  it('never gives two names the same port', async () => {
    const wanted = { api: 4000, postgres: 4001 };
    const chosen = await choosePorts(wanted, takenPorts(4000, 4001));
    expect(chosen).toEqual({ api: 4002, postgres: 4003 });
  });

  it('gives up after a hundred ports instead of searching for ever', async () => {
    await expect(choosePorts({ api: 4000 }, () => Promise.resolve(false))).rejects.toThrow(
      'no free port between 4001 and 4101',
    );
  });
});

describe('isPortFree', () => {
  it('tells a port somebody listens on from a free one', async () => {
    const port = await randomFreePort();
    expect(await isPortFree(port)).toBe(true);
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, LOOPBACK, resolve));
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
  });
});
