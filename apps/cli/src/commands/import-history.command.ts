import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import type { CommandContext, CommandFactory } from '../command-context.js';
import { createProgressLine } from '../import/progress-line.js';
import { listenForStop } from '../start/run-until-signal.js';

const STOPPED_EXIT_CODE = 130;

interface HistoryOptions {
  readonly mapping: string;
  readonly report?: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly data: string;
}

/** `tollgate import history`: years of decisions from elsewhere, through the same path as every other command. */
export const importCommand: CommandFactory = (context) =>
  new Command('import').description('bring in what was decided elsewhere').addCommand(
    new Command('history')
      .description(
        'turn a history of decisions, one JSON object a line, into commands; may be stopped and run again',
      )
      .argument('<file.jsonl>', 'the history')
      .requiredOption('--mapping <file>', 'what its values mean; see docs/guides/import-history.md')
      .option('--report <file>', 'write the whole account, every line of it, as JSON')
      .option('--dry-run', 'do everything but record; the appends go to a copy in memory', false)
      .option('--json', 'print the account without its single lines as JSON', false)
      .option('--data <dir>', 'data directory of the running start to import into', '.tollgate')
      .action((file: string, options: HistoryOptions) => run(context, file, options)),
  );

const run = async (
  { environment, print, exitWith }: CommandContext,
  file: string,
  options: HistoryOptions,
): Promise<void> => {
  const { importHistory } = await import('../import/import-history.js');
  const { findWriterAccess } = await import('../import/writer-access.js');
  const { reportSummary } = await import('@tollgate/history-import');
  const progress = createProgressLine(process.stderr, () => performance.now());
  const stop = listenForStop(() => process.exit(STOPPED_EXIT_CODE));
  try {
    const report = await importHistory({
      mappingFile: options.mapping,
      historyFile: file,
      dryRun: options.dryRun,
      access: () => findWriterAccess(environment, path.resolve(options.data)),
      stopped: () => stop.signal.aborted,
      onProgress: progress.show,
    });
    progress.clear();
    if (options.report !== undefined) {
      await writeFile(options.report, `${JSON.stringify(report, undefined, 2)}\n`, { mode: 0o600 });
    }
    print(options.json ? JSON.stringify({ ...report, lines: undefined }) : reportSummary(report));
    if (report.stopped) exitWith(STOPPED_EXIT_CODE);
  } finally {
    stop.dispose();
  }
};
