import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { destination, pino } from 'pino';
import { publicConfig, workerConfigSchema } from './config.js';
import { startWorker } from './start-worker.js';
import { installTemporalRuntime } from './temporal-runtime.js';

/** Readiness waits this long for Temporal; after that the worker serves without it, and says so. */
const TEMPORAL_WAIT_MS = 5_000;
const TEMPORAL_LOOK_MS = 25;

const config = workerConfigSchema.parse(process.env);
const STANDARD_ERROR = 2;
const log = pino(
  { name: 'worker', level: config.LOG_LEVEL },
  destination({ fd: STANDARD_ERROR, sync: true }),
);
log.info(publicConfig(config), 'worker starts');
installTemporalRuntime(log);

// Read before anything starts: a worker without its workflows must fail here, not wait for Temporal.
const workflowBundle = await readFile(
  fileURLToPath(import.meta.resolve('@tollgate/workflows/bundle')),
  'utf8',
);
const worker = await startWorker(config, { workflowBundle, log });

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  void once(process, signal).then(() => {
    log.info({ signal }, 'worker stops');
    worker.stop();
  });
}

const deadline = Date.now() + TEMPORAL_WAIT_MS;
while (!worker.polling() && Date.now() < deadline) await sleep(TEMPORAL_LOOK_MS);
process.stdout.write(
  `${JSON.stringify({ ready: true, pid: process.pid, temporal: worker.polling() })}\n`,
);

try {
  await worker.ended;
  log.info('worker stopped');
} catch (error) {
  // Temporal's native part gave up, or a loop broke: the supervisor starts a fresh process.
  log.fatal({ err: error }, 'worker failed');
  process.exitCode = 1;
}
