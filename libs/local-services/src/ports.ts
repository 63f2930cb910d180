import { createServer } from 'node:net';

/** The only address local services listen on. */
export const LOOPBACK = '127.0.0.1';

const PORTS_TRIED_MAX = 100;
const PORT_MAX = 65_535;

/** Whether a port of the loopback address can be bound right now. */
export const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false);
      else reject(error);
    });
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      server.close(() => {
        resolve(true);
      });
    });
  });

/**
 * Gives each name a port: the wanted one, or the next free one above it that no other name got or wants.
 * Throws when a hundred ports in a row are taken.
 */
export const choosePorts = async <Name extends string>(
  wanted: Readonly<Record<Name, number>>,
  isFree: (port: number) => Promise<boolean> = isPortFree,
): Promise<Readonly<Record<Name, number>>> => {
  const chosen: Record<Name, number> = { ...wanted };
  const reserved = new Set<number>(Object.values<number>(wanted));
  for (const name in wanted) {
    if (await isFree(wanted[name])) continue;
    chosen[name] = await nextFreePort(wanted[name] + 1, reserved, isFree);
    reserved.add(chosen[name]);
  }
  return chosen;
};

const nextFreePort = async (
  first: number,
  reserved: ReadonlySet<number>,
  isFree: (port: number) => Promise<boolean>,
): Promise<number> => {
  const last = Math.min(first + PORTS_TRIED_MAX, PORT_MAX);
  for (let port = first; port <= last; port += 1) {
    if (!reserved.has(port) && (await isFree(port))) return port;
  }
  throw new Error(`no free port between ${first} and ${last}`);
};

/** A port the operating system says is free; somebody else may take it before we do. */
export const randomFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen({ port: 0, host: LOOPBACK }, () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('the operating system gave no port'));
      });
    });
  });
