import { Command } from 'commander';
import type { CommandFactory } from '../command-context.js';
import { doctorExamination } from '../doctor/doctor-examination.js';
import { examine, reportLines } from '../doctor/examine.js';

/** `tollgate doctor`: boots each part in a temporary directory and names the remedy for what does not come up. */
export const doctorCommand: CommandFactory = (context) =>
  new Command('doctor')
    .description('boot every part once, in a temporary directory, and say what is wrong')
    .option('--data <dir>', 'the data directory a start would use', '.tollgate')
    .option('--json', 'print JSON', false)
    .action(async ({ data, json }: { readonly data: string; readonly json: boolean }) => {
      const findings = await examine(doctorExamination(context, data), (finding) => {
        if (!json) reportLines(finding).forEach(context.print);
      });
      if (json) context.print(JSON.stringify({ findings }));
      const isHealthy = findings.every(({ outcome }) => outcome === 'works');
      if (!json) context.print(isHealthy ? 'Everything works.' : 'Something does not work.');
      context.exitWith(isHealthy ? 0 : 1);
    });
