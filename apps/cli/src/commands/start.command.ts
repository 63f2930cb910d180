import path from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import type { CommandContext, CommandFactory } from '../command-context.js';
import { demoRefusal } from '../environment.js';
import { openInBrowser } from '../start/open-in-browser.js';
import { listenForStop } from '../start/run-until-signal.js';
import { removeRunningFile, writeRunningFile } from '../start/running-file.js';
import { seedDemoData } from '../start/seed-demo-data.js';
import { startBlock, startJson } from '../start/start-block.js';
import type { StackPlan } from '../start/stack-plan.js';
import { type RunningStack, startStack } from '../start/start-stack.js';
import { VERSION } from '../version.js';
import { workspacePaths } from '../workspace-paths.js';

interface StartOptions {
  readonly data: string;
  readonly port: number;
  readonly demo: boolean;
  readonly open: boolean;
  readonly json: boolean;
  readonly verbose: boolean;
}

const PORT_DEFAULT = 4000;
const PORT_MAX = 65_000;
const FORCED_EXIT_CODE = 130;

/** `tollgate start`: everything on this machine, until Ctrl+C. */
export const startCommand: CommandFactory = (context) =>
  new Command('start')
    .description('start database, engine, worker, API and pages on this machine')
    .option('--data <dir>', 'where everything is kept', '.tollgate')
    .option(
      '--port <n>',
      'port of pages and API; the next three are taken too',
      parsePort,
      PORT_DEFAULT,
    )
    .option('--no-demo', 'no demo data and no demo sign-in')
    .option('--open', 'open the page in the browser', false)
    .option('--json', 'print one JSON line instead of the block', false)
    .option('--verbose', 'show every step and what the processes log', false)
    .action((options: StartOptions) => run(context, options));

/** Parses `--port`; the last one must leave room for the three that follow. */
export const parsePort = (text: string): number => {
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port <= PORT_MAX) return port;
  throw new InvalidArgumentError(`It must be a whole number from 1 to ${PORT_MAX}.`);
};

const run = async (context: CommandContext, options: StartOptions): Promise<void> => {
  const refusal = options.demo ? demoRefusal(context.environment) : undefined;
  if (refusal !== undefined) throw new Error(refusal);
  let force: () => void = () => undefined;
  const stop = listenForStop(() => {
    force();
    process.exit(FORCED_EXIT_CODE);
  });
  try {
    const plan = {
      ...planOf(context, options),
      signal: stop.signal,
      onForceKnown: (known: () => void) => {
        force = known;
      },
    };
    const stack = await startUnlessStopped(plan);
    if (stack === undefined) return;
    announce(context, { stack, options });
    const reason = await Promise.race([stop.requested, stack.broken]);
    removeRunningFile(plan.dataDirectory);
    await stack.stop();
    if (reason instanceof Error) throw reason;
  } finally {
    stop.dispose();
  }
};

/** Undefined when the person stopped it half-way, which is no failure. */
const startUnlessStopped = async (plan: StackPlan): Promise<RunningStack | undefined> => {
  try {
    return await startStack(plan);
  } catch (error) {
    if (plan.signal.aborted) return undefined;
    throw error;
  }
};

const planOf = (
  context: CommandContext,
  options: StartOptions,
): Omit<StackPlan, 'signal' | 'onForceKnown'> => {
  const quietly = (): void => undefined;
  const startedAt = performance.now();
  return {
    dataDirectory: path.resolve(options.data),
    port: options.port,
    demo: options.demo,
    seedDemo: seedDemoData,
    environment: context.environment,
    inherited: context.inherited,
    applications: workspacePaths,
    webRoot: workspacePaths.webRoot,
    notices: {
      tell: (text) => {
        context.tell(`tollgate: ${text}`);
      },
      step: options.verbose
        ? (text) => {
            context.tell(`${((performance.now() - startedAt) / 1000).toFixed(2)} s  ${text}`);
          }
        : quietly,
      childOutput: options.verbose ? (text) => void process.stderr.write(text) : quietly,
    },
  };
};

const announce = (
  { environment, print }: CommandContext,
  { stack, options }: { readonly stack: RunningStack; readonly options: StartOptions },
): void => {
  const { description } = stack;
  const startedAtMs = environment.TOLLGATE_STARTED_AT_MS ?? performance.timeOrigin;
  const readyMs = Date.now() - startedAtMs;
  writeRunningFile(description.dataDirectory, {
    url: description.url,
    apiUrl: description.apiUrl,
    engineUiUrl: description.engineUiUrl ?? null,
    demo: description.demo,
    startedAt: new Date().toISOString(),
    postgres: description.postgres,
    temporal: description.temporal,
  });
  print(
    options.json
      ? startJson(description, { readyMs })
      : startBlock(description, { version: VERSION, readyMs }),
  );
  if (options.open) openInBrowser(description.url);
};
