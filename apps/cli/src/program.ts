import { Command } from 'commander';
import type { CommandContext } from './command-context.js';
import { commandList } from './command-list.js';
import { VERSION } from './version.js';

/** The whole command line; `parseAsync` runs it. */
export const createProgram = (context: CommandContext): Command => {
  const program = new Command('tollgate')
    .description('Product-lifecycle gates on an immutable decision log')
    .version(VERSION)
    .showHelpAfterError('(add --help for the options)');
  for (const factory of commandList) program.addCommand(factory(context));
  return program;
};
