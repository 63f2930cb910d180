import path from 'node:path';
import { lockHolder } from '@tollgate/local-services';
import { Command } from 'commander';
import type { CommandFactory } from '../command-context.js';
import { readRunningFile } from '../start/running-file.js';

const NOT_RUNNING_EXIT_CODE = 1;

/** `tollgate status`: whether a start runs on this data directory, and where. */
export const statusCommand: CommandFactory = ({ print, exitWith }) =>
  new Command('status')
    .description('tell what runs on a data directory; exit code 1 when nothing does')
    .option('--data <dir>', 'where everything is kept', '.tollgate')
    .option('--json', 'print JSON', false)
    .action(async ({ data, json }: { readonly data: string; readonly json: boolean }) => {
      const directory = path.resolve(data);
      const pid = await lockHolder(directory);
      if (pid === undefined) {
        print(json ? JSON.stringify({ running: false }) : `nothing runs on ${data}`);
        exitWith(NOT_RUNNING_EXIT_CODE);
        return;
      }
      const running = readRunningFile(directory);
      if (json) {
        print(JSON.stringify({ running: true, pid, ...running }));
        return;
      }
      print(`process ${pid} since ${running.startedAt}`);
      print(`  Open      ${running.url}`);
      print(`  API docs  ${running.apiUrl}/docs`);
      print(`  Engine    ${running.engineUiUrl ?? 'external'}`);
    });
