import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { CommandContext, CommandFactory } from '../command-context.js';
import type { Environment } from '../environment.js';
import { readRunningFile } from '../start/running-file.js';

const PER_SECOND_DEFAULT = 200;

interface RehydrateFlags {
  readonly data: string;
  readonly rate: number;
  readonly prune: boolean;
  readonly json: boolean;
}

/** `tollgate rehydrate`: the standard repair after Temporal's data is lost, restored or in doubt. */
export const rehydrateCommand: CommandFactory = (context) =>
  new Command('rehydrate')
    .description('give every open initiative its workflow and timers back, from the log alone')
    .option('--data <dir>', 'data directory of the running start', '.tollgate')
    .option('--rate <n>', 'initiatives looked at per second', positiveInteger, PER_SECOND_DEFAULT)
    .option('--prune', 'also terminate runs of initiatives that are not open in the log', false)
    .option('--json', 'print JSON', false)
    .action((flags: RehydrateFlags) => run(context, flags));

const run = async ({ environment, print }: CommandContext, flags: RehydrateFlags) => {
  const { findLogAccess } = await import('../import/writer-access.js');
  const { rehydrateProcesses } = await import('../rehydrate/rehydrate-processes.js');
  const dataDirectory = path.resolve(flags.data);
  const report = await rehydrateProcesses({
    access: await findLogAccess(environment, dataDirectory, 'reader'),
    temporal: {
      address: temporalAddress(environment, dataDirectory),
      namespace: environment.TEMPORAL_NAMESPACE,
    },
    perSecond: flags.rate,
    prune: flags.prune,
  });
  if (flags.json) {
    print(JSON.stringify(report));
    return;
  }
  print(`${report.renewed} open initiatives have their workflows`);
  print(`${report.closed} closed ones need none`);
  if (report.importing > 0)
    print(`${report.importing} wait for their import: run it again, it goes on where it was`);
  if (report.pruned !== null) print(`${report.pruned} runs terminated`);
};

const temporalAddress = (environment: Environment, dataDirectory: string): string => {
  if (environment.TEMPORAL_ADDRESS !== undefined) return environment.TEMPORAL_ADDRESS;
  const { temporal } = readRunningFile(dataDirectory);
  return temporal.kind === 'external' ? temporal.address : `127.0.0.1:${temporal.port}`;
};

const positiveInteger = (text: string): number => {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < 1) {
    throw new InvalidArgumentError('a whole number of at least 1');
  }
  return value;
};
