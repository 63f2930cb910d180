import type { CommandContext } from './command-context.js';
import { parseEnvironment } from './environment.js';
import { createProgram } from './program.js';

const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

try {
  const context: CommandContext = {
    environment: parseEnvironment(process.env),
    inherited: process.env,
    print: (line) => {
      process.stdout.write(`${line}\n`);
    },
    tell,
    exitWith: (code) => {
      process.exitCode = code;
    },
  };
  await createProgram(context).parseAsync();
} catch (error) {
  tell(`tollgate: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['DEBUG'] !== undefined && error instanceof Error) tell(error.stack ?? '');
  process.exitCode = 1;
}
