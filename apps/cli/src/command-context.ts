import type { Command } from 'commander';
import type { Environment } from './environment.js';

/** What a command gets from the process, so that none of them reaches for it. */
export interface CommandContext {
  readonly environment: Environment;
  /** The variables as they came, for child processes. */
  readonly inherited: NodeJS.ProcessEnv;
  /** Writes a line of the result to standard output. */
  readonly print: (line: string) => void;
  /** Writes a line for the person, beside the result, to standard error. */
  readonly tell: (line: string) => void;
  /** Sets the exit code the process will end with. */
  readonly exitWith: (code: number) => void;
}

/** One file in `commands/` exports one of these; `command-list.ts` names them all. */
export type CommandFactory = (context: CommandContext) => Command;
