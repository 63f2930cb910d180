import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { isPortFree, lockHolder } from '@tollgate/local-services';
import { wantedPorts } from '../start/service-start.js';
import type { DoctorStep } from './examine.js';

const NODE_MINIMUM = { major: 20, minor: 19 } as const;
const PORT_DEFAULT = 4000;

/** Node, the data directory and the ports. */
export const machineSteps = (dataDirectory: string): readonly DoctorStep[] => [
  {
    name: 'Node',
    needs: [],
    attempt: () => Promise.resolve(checkNode(process.versions.node)),
    remedy: 'install Node 24 from https://nodejs.org',
  },
  {
    name: 'data directory',
    needs: [],
    attempt: () => checkDataDirectory(path.resolve(dataDirectory)),
    remedy: 'give yourself the right to write there, or use --data with another directory',
  },
  {
    name: 'ports',
    needs: [],
    attempt: checkPorts,
    remedy: 'end what blocks them, or start with --port and another number',
  },
];

/** Throws below the oldest Node the packages run on. */
export const checkNode = (version: string): string => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const isEnough =
    major > NODE_MINIMUM.major || (major === NODE_MINIMUM.major && minor >= NODE_MINIMUM.minor);
  if (isEnough) return version;
  throw new Error(
    `this is ${version}; ${NODE_MINIMUM.major}.${NODE_MINIMUM.minor} is the oldest that works`,
  );
};

const checkDataDirectory = async (directory: string): Promise<string> => {
  mkdirSync(directory, { recursive: true, mode: 0o711 });
  const probe = path.join(directory, `doctor-${process.pid}`);
  writeFileSync(probe, 'may I write?');
  rmSync(probe);
  const holder = await lockHolder(directory);
  return holder === undefined ? `${directory} is writable` : `in use by process ${holder}`;
};

const checkPorts = async (): Promise<string> => {
  const ports = Object.values<number>({ ...wantedPorts(PORT_DEFAULT) });
  const states = await Promise.all(
    ports.map(async (port) => ({ port, isFree: await isPortFree(port) })),
  );
  const taken = states.filter(({ isFree }) => !isFree).map(({ port }) => port);
  return taken.length === 0
    ? `${ports.join(', ')} are free`
    : `${taken.join(', ')} taken now; a start would use the next free ones`;
};
