import path from 'node:path';
import {
  ensureTemporalCli,
  randomFreePort,
  runCommand,
  startTemporalDevServer,
  temporalVersion,
} from '@tollgate/local-services';
import type { CommandContext } from '../command-context.js';
import type { DoctorStep } from './examine.js';
import type { Laboratory } from './laboratory.js';

const CLI_TIMEOUT_MS = 20_000;
const INSTALL_REMEDY = 'see https://docs.temporal.io/cli#install, or set TEMPORAL_ADDRESS';

/** Finds the program, starts the server, starts a workflow and ends it. */
export const engineSteps = (
  laboratory: Laboratory,
  context: CommandContext,
): readonly DoctorStep[] => [
  {
    name: 'Temporal program',
    needs: [],
    attempt: () => findProgram(laboratory, context),
    remedy: INSTALL_REMEDY,
  },
  {
    name: 'Temporal server',
    needs: ['Temporal program'],
    attempt: () => bootServer(laboratory),
    remedy: `delete the program in .tollgate/cache and try again, or ${INSTALL_REMEDY}`,
  },
  {
    name: 'workflow',
    needs: ['Temporal server'],
    attempt: () => runWorkflow(laboratory),
    remedy: 'the engine runs but does not keep what it is told: is the disk full or read-only?',
  },
];

const findProgram = async (
  laboratory: Laboratory,
  { environment: { TEMPORAL_CLI_PATH, PATH }, tell }: CommandContext,
): Promise<string> => {
  const found = await ensureTemporalCli({
    ...(TEMPORAL_CLI_PATH === undefined ? {} : { cliPath: TEMPORAL_CLI_PATH }),
    ...(PATH === undefined ? {} : { searchPath: PATH }),
    progress: tell,
  });
  laboratory.keepTemporalCli(found.path);
  const { cli, server } = await temporalVersion(found.path);
  return `${cli} with server ${server}, from ${found.origin}: ${found.path}`;
};

const bootServer = async (laboratory: Laboratory): Promise<string> => {
  const running = await startTemporalDevServer({
    cliPath: laboratory.temporalCli,
    port: await randomFreePort(),
    uiPort: await randomFreePort(),
    databaseFile: path.join(laboratory.directory, 'temporal.db'),
  });
  laboratory.keepTemporal(running);
  return `healthy at ${running.address}`;
};

const runWorkflow = async (laboratory: Laboratory): Promise<string> => {
  const target = ['--address', laboratory.temporal.address, '--workflow-id', 'doctor'];
  await temporal(laboratory, ['start', '--type', 'doctor', '--task-queue', 'doctor', ...target]);
  await temporal(laboratory, ['terminate', '--reason', 'the doctor is done', ...target]);
  const described = await temporal(laboratory, ['describe', '--output', 'json', ...target]);
  if (!described.includes('WORKFLOW_EXECUTION_STATUS_TERMINATED'))
    throw new Error(`the engine says something else than what was done:\n${described}`);
  return 'started, ended and read back';
};

const temporal = async (laboratory: Laboratory, args: readonly string[]): Promise<string> => {
  const result = await runCommand(laboratory.temporalCli, ['workflow', ...args], {
    timeoutMs: CLI_TIMEOUT_MS,
  });
  if (result.exitCode !== 0) throw new Error(result.stderr.trim() || 'no answer in time');
  return result.stdout;
};
