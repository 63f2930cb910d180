import { pino } from 'pino';
import { ConfigurationInvalid, parseConfiguration } from './configuration.js';
import { startApi } from './start-api.js';

const main = async (): Promise<void> => {
  const configuration = parseConfiguration(process.env);
  // Standard output is for the ready line alone.
  const log = pino({ level: configuration.logLevel, base: { app: 'api' } }, pino.destination(2));
  const { host, port, demo, boundToLoopback, webRoot, temporal } = configuration;
  log.info({ host, port, demo, boundToLoopback, webRoot, temporal }, 'starting');
  const api = await startApi(configuration, log);
  process.stdout.write(`${JSON.stringify({ ready: true, url: api.url })}\n`);

  const stop = (signal: NodeJS.Signals): void => {
    log.info({ signal }, 'stopping');
    api.stop().then(
      () => log.info('stopped'),
      (error: unknown) => {
        log.error({ err: error }, 'stopping failed');
        process.exitCode = 1;
      },
    );
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};

try {
  await main();
} catch (error) {
  const reason = error instanceof ConfigurationInvalid ? error.message : error;
  pino({ base: { app: 'api' } }, pino.destination(2)).fatal({ err: reason }, 'could not start');
  process.exitCode = 1;
}
