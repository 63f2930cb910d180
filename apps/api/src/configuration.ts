import { z } from 'zod';

const LOOPBACK: ReadonlySet<string> = new Set(['127.0.0.1', '::1', 'localhost']);
const SECRET_CHARACTERS_MIN = 32;
const MEBIBYTE = 1024 ** 2;

/** The variables the API reads. */
export const apiEnvironment = z
  .object({
    TOLLGATE_WRITER_URL: z.url({ protocol: /^postgres(?:ql)?$/ }),
    TOLLGATE_READER_URL: z.url({ protocol: /^postgres(?:ql)?$/ }),
    /** With it this process stands by as the sequencer, so that answers get their sequence without a worker. */
    TOLLGATE_SEQUENCER_URL: z.url({ protocol: /^postgres(?:ql)?$/ }).optional(),
    TOLLGATE_VAULT_KEY: z.string(),
    TOLLGATE_COOKIE_SECRET: z.string().min(SECRET_CHARACTERS_MIN),
    TEMPORAL_ADDRESS: z.string().optional(),
    TEMPORAL_NAMESPACE: z.string().default('default'),
    TOLLGATE_HOST: z.string().default('127.0.0.1'),
    TOLLGATE_PORT: z.coerce.number().int().min(0).max(65_535).default(4_000),
    TOLLGATE_PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
    TOLLGATE_DEMO: z.enum(['true', 'false']).default('false'),
    TOLLGATE_ENGINE_UI_URL: z.url({ protocol: /^https?$/ }).optional(),
    TOLLGATE_WEB_ROOT: z.string().optional(),
    /** Largest file as evidence, in bytes; each is held in memory while it comes and goes. */
    TOLLGATE_FILE_BYTES_MAX: z.coerce
      .number()
      .int()
      .min(1)
      .max(64 * MEBIBYTE)
      .default(10 * MEBIBYTE),
    NODE_ENV: z.string().optional(),
    LOG_LEVEL: z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'])
      .default('info'),
  })
  .superRefine(({ TOLLGATE_DEMO, TOLLGATE_HOST, NODE_ENV }, { addIssue }) => {
    if (TOLLGATE_DEMO !== 'true') return;
    if (!LOOPBACK.has(TOLLGATE_HOST)) {
      addIssue({
        code: 'custom',
        path: ['TOLLGATE_DEMO'],
        message: 'demo passwords are refused unless TOLLGATE_HOST is a loopback address',
      });
    }
    if (NODE_ENV === 'production') {
      addIssue({
        code: 'custom',
        path: ['TOLLGATE_DEMO'],
        message: 'demo passwords are refused in production',
      });
    }
  });

/** Everything this process is told from outside, read once. */
export interface Configuration {
  readonly writerUrl: string;
  readonly readerUrl: string;
  readonly sequencerUrl: string | undefined;
  readonly vaultKey: string;
  readonly secret: string;
  readonly temporal: { readonly address: string | undefined; readonly namespace: string };
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  readonly boundToLoopback: boolean;
  readonly publicUrl: URL | undefined;
  readonly demo: boolean;
  readonly engineUiUrl: string | undefined;
  readonly webRoot: string | undefined;
  readonly fileBytesMax: number;
  readonly logLevel: string;
}

/** The environment breaks the rules above; the message names each variable and never a value. */
export class ConfigurationInvalid extends Error {
  override readonly name = 'ConfigurationInvalid';
}

/** @throws {ConfigurationInvalid} naming every variable that is missing or wrong. */
export const parseConfiguration = (
  variables: Readonly<Record<string, string | undefined>>,
): Configuration => {
  // An empty variable is how compose files say "not set".
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''));
  const parsed = apiEnvironment.safeParse(set);
  if (!parsed.success) {
    const faults = parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new ConfigurationInvalid(faults.join('\n'));
  }
  const { data } = parsed;
  return {
    writerUrl: data.TOLLGATE_WRITER_URL,
    readerUrl: data.TOLLGATE_READER_URL,
    sequencerUrl: data.TOLLGATE_SEQUENCER_URL,
    vaultKey: data.TOLLGATE_VAULT_KEY,
    secret: data.TOLLGATE_COOKIE_SECRET,
    temporal: { address: data.TEMPORAL_ADDRESS, namespace: data.TEMPORAL_NAMESPACE },
    host: data.TOLLGATE_HOST,
    port: data.TOLLGATE_PORT,
    boundToLoopback: LOOPBACK.has(data.TOLLGATE_HOST),
    publicUrl:
      data.TOLLGATE_PUBLIC_URL === undefined ? undefined : new URL(data.TOLLGATE_PUBLIC_URL),
    demo: data.TOLLGATE_DEMO === 'true',
    engineUiUrl: data.TOLLGATE_ENGINE_UI_URL,
    webRoot: data.TOLLGATE_WEB_ROOT,
    fileBytesMax: data.TOLLGATE_FILE_BYTES_MAX,
    logLevel: data.LOG_LEVEL,
  };
};
