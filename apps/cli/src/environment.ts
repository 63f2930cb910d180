import { z } from 'zod';

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '::1', 'localhost']);

const optionalText = z
  .string()
  .optional()
  .transform((value) => (value === '' ? undefined : value));

/** Everything the command line reads from its environment; other variables are handed on to children. */
export const environmentSchema = z.object({
  /** Administrator's URL of a PostgreSQL; the embedded one is used without it. */
  DATABASE_URL: optionalText,
  TEMPORAL_ADDRESS: optionalText,
  TEMPORAL_NAMESPACE: z.string().min(1).default('default'),
  TEMPORAL_CLI_PATH: optionalText,
  TOLLGATE_ENGINE_UI_URL: optionalText,
  TOLLGATE_HOST: z.string().min(1).default('127.0.0.1'),
  TOLLGATE_SECRET: optionalText,
  TOLLGATE_VAULT_KEY: optionalText,
  /** Signs in as `tollgate_writer`; commands that append use it. */
  TOLLGATE_WRITER_URL: optionalText,
  /** Signs in as `tollgate_reader`; commands that only read the log use it. */
  TOLLGATE_READER_URL: optionalText,
  TOLLGATE_COOKIE_SECRET: optionalText,
  /** Milliseconds since 1970 at which the person pressed Enter; `npm start` sets it. */
  TOLLGATE_STARTED_AT_MS: z.coerce.number().optional(),
  NODE_ENV: optionalText,
  PATH: optionalText,
});

export type Environment = z.infer<typeof environmentSchema>;

/** Parses the variables of the process; throws a sentence that names the bad ones. */
export const parseEnvironment = (variables: NodeJS.ProcessEnv): Environment => {
  const parsed = environmentSchema.safeParse(variables);
  if (parsed.success) return parsed.data;
  throw new Error(`bad environment: ${z.prettifyError(parsed.error)}`);
};

/** Why demo sign-in must stay off here, or undefined when it may be on. */
export const demoRefusal = (
  environment: Pick<Environment, 'NODE_ENV' | 'TOLLGATE_HOST'>,
): string | undefined => {
  if (environment.NODE_ENV === 'production')
    return 'demo mode has public passwords and is refused with NODE_ENV=production; use --no-demo';
  if (!LOOPBACK_HOSTS.has(environment.TOLLGATE_HOST))
    return `demo mode has public passwords and is refused on ${environment.TOLLGATE_HOST}; use --no-demo`;
  return undefined;
};
