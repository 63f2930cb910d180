import { z } from 'zod';

const postgresUrl = z.url({ protocol: /^postgres(ql)?$/ });

/** The worker's environment, read once. */
export const workerConfigSchema = z.object({
  /** Commands that time asks for. */
  TOLLGATE_WRITER_URL: postgresUrl,
  /** Assigns the dense log index. */
  TOLLGATE_SEQUENCER_URL: postgresUrl,
  /** Read models, follower positions. */
  TOLLGATE_PROJECTOR_URL: postgresUrl,
  /** Reads the log and listens to it. */
  TOLLGATE_READER_URL: postgresUrl,
  TOLLGATE_VAULT_KEY: z.base64().min(1),
  TEMPORAL_ADDRESS: z.string().regex(/^[^\s:]+:\d+$|^\[[^\]]+\]:\d+$/, 'host:port'),
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal']).default('info'),
});

export type WorkerConfig = z.infer<typeof workerConfigSchema>;

/** What may be printed of it at start: no URL, for they hold passwords. */
export const publicConfig = (config: WorkerConfig): Readonly<Record<string, string>> => ({
  temporalAddress: config.TEMPORAL_ADDRESS,
  temporalNamespace: config.TEMPORAL_NAMESPACE,
  logLevel: config.LOG_LEVEL,
});
