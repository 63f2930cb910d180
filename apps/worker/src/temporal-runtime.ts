import { DefaultLogger, Runtime } from '@temporalio/worker';
import type { Logger } from 'pino';

/**
 * Installs Temporal's native runtime, once per process and before anything else of its SDK is used. Signals
 * of the operating system stay ours: the order of the shutdown is this process's business.
 */
export const installTemporalRuntime = (log: Logger): void => {
  Runtime.install({
    shutdownSignals: [],
    logger: new DefaultLogger('INFO', ({ level, message, meta }) => {
      log[PINO_LEVELS[level]]({ ...meta, component: 'temporal' }, message);
    }),
  });
};

const PINO_LEVELS = {
  TRACE: 'trace',
  DEBUG: 'debug',
  INFO: 'info',
  WARN: 'warn',
  ERROR: 'error',
} as const;
