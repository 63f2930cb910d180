import type { LocalSecrets } from '@tollgate/local-services';
import type { RoleUrls } from '@tollgate/migrations';
import type { Environment } from '../environment.js';

export interface ApplicationSettings {
  readonly inherited: NodeJS.ProcessEnv;
  readonly environment: Environment;
  readonly databaseUrls: RoleUrls;
  readonly secrets: Pick<LocalSecrets, 'vaultKey' | 'cookieSecret'>;
  readonly temporalAddress: string;
  readonly engineUiUrl: string | undefined;
  readonly port: number;
  readonly webRoot: string;
  readonly demo: boolean;
}

/** Only `tollgate migrate` may act as administrator; the applications never see how. */
const ADMINISTRATORS_ONLY: ReadonlySet<string> = new Set(['DATABASE_URL', 'TOLLGATE_SECRET']);

/** What each process starts with, and no more: no password of a role it does not act as. */
export const applicationEnvironment = (
  name: 'api' | 'worker',
  settings: ApplicationSettings,
): NodeJS.ProcessEnv => {
  const inherited = Object.entries(settings.inherited).filter(
    ([variable]) => !ADMINISTRATORS_ONLY.has(variable),
  );
  return {
    ...Object.fromEntries(inherited),
    TOLLGATE_WRITER_URL: settings.databaseUrls.writer,
    TOLLGATE_SEQUENCER_URL: settings.databaseUrls.sequencer,
    TOLLGATE_READER_URL: settings.databaseUrls.reader,
    TOLLGATE_VAULT_KEY: settings.secrets.vaultKey,
    TEMPORAL_ADDRESS: settings.temporalAddress,
    TEMPORAL_NAMESPACE: settings.environment.TEMPORAL_NAMESPACE,
    ...(name === 'api' ? apiOnly(settings) : workerOnly(settings)),
  };
};

const apiOnly = (settings: ApplicationSettings): NodeJS.ProcessEnv => ({
  TOLLGATE_COOKIE_SECRET: settings.secrets.cookieSecret,
  TOLLGATE_HOST: settings.environment.TOLLGATE_HOST,
  TOLLGATE_PORT: String(settings.port),
  TOLLGATE_DEMO: String(settings.demo),
  TOLLGATE_WEB_ROOT: settings.webRoot,
  ...(settings.engineUiUrl === undefined ? {} : { TOLLGATE_ENGINE_UI_URL: settings.engineUiUrl }),
});

const workerOnly = (settings: ApplicationSettings): NodeJS.ProcessEnv => ({
  TOLLGATE_PROJECTOR_URL: settings.databaseUrls.projector,
});
