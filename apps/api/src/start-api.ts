import {
  createEventStore,
  createPool,
  parseVaultKey,
  startSequencer,
} from '@tollgate/event-store-postgres';
import { eventCatalogue } from '@tollgate/lifecycle';
import { createReadDataSource } from '@tollgate/read-models';
import type { Logger } from 'pino';
import type { Configuration } from './configuration.js';
import { createApi } from './create-api.js';
import { createTemporalEngine } from './engine/temporal-engine.js';
import { systemNow } from './http/clock.js';

const WRITER_CONNECTIONS_MAX = 16;
const READER_CONNECTIONS_MAX = 8;
const STATUS_CONNECTIONS_MAX = 2;

/** Time a balancer has to see that this process is no longer ready. */
const DRAIN_NOTICE_MS = 200;
/** Requests under way get this long; then their connections are closed. */
const DRAIN_MS_MAX = 10_000;

/** An API that serves. */
export interface RunningApi {
  readonly url: string;
  /** Not ready → no new connections → requests under way end → connections close. */
  readonly stop: () => Promise<void>;
}

/** Connects everything and listens. */
export const startApi = async (configuration: Configuration, log: Logger): Promise<RunningApi> => {
  const connections = await connect(configuration, log);
  const { store, writerPool, readerPool, reader, vaultKey, engine } = connections;
  const { app, readiness, rules } = await createApi({
    ...configuration,
    store,
    writerPool,
    readerPool,
    reader,
    engine,
    vaultKey,
    now: systemNow,
    log,
  });
  await rules.open();
  await app.listen(configuration.port, configuration.host);
  readiness.open();
  return {
    url: await app.getUrl(),
    stop: async () => {
      readiness.drain();
      await new Promise((resolve) => setTimeout(resolve, DRAIN_NOTICE_MS));
      const server = app.getHttpServer();
      const impatient = setTimeout(() => server.closeAllConnections(), DRAIN_MS_MAX);
      await app.close();
      clearTimeout(impatient);
      await connections.close();
    },
  };
};

/** Everything outside this process, in the roles that the API may take. */
const connect = async (configuration: Configuration, log: Logger) => {
  const onIdleError = (error: Error): void =>
    log.warn({ err: error }, 'idle database connection broke');
  const { writerUrl, readerUrl } = configuration;
  const writerPool = createPool(writerUrl, {
    max: WRITER_CONNECTIONS_MAX,
    applicationName: 'tollgate-api',
    onIdleError,
  });
  const readerPool = createPool(readerUrl, {
    max: STATUS_CONNECTIONS_MAX,
    applicationName: 'tollgate-api-status',
    onIdleError,
  });
  const reader = createReadDataSource({
    url: readerUrl,
    max: READER_CONNECTIONS_MAX,
    applicationName: 'tollgate-api-views',
  });
  await reader.initialize();
  const vaultKey = parseVaultKey(configuration.vaultKey);
  const engine = createTemporalEngine({
    ...configuration.temporal,
    pagesUrl: configuration.engineUiUrl,
  });
  const sequencer = standbySequencer(configuration.sequencerUrl, log);
  return {
    store: createEventStore({ pool: writerPool, catalogue: eventCatalogue, vaultKey }),
    writerPool,
    readerPool,
    reader,
    vaultKey,
    engine,
    close: async (): Promise<void> => {
      await sequencer?.stop();
      await engine.close();
      await Promise.all([writerPool.end(), readerPool.end(), reader.destroy()]);
    },
  };
};

const standbySequencer = (
  url: string | undefined,
  log: Logger,
): ReturnType<typeof startSequencer> | undefined =>
  url === undefined
    ? undefined
    : startSequencer({
        url,
        onError: (error) => log.warn({ err: error }, 'sequencer lost its connection'),
        onLeading: (epoch) => log.info({ epoch }, 'sequencer leads'),
      });
