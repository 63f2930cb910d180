import { parseEnvironment } from '../environment.js';
import { type ApplicationSettings, applicationEnvironment } from './application-environment.js';

const settings: ApplicationSettings = {
  inherited: {
    PATH: '/bin',
    DATABASE_URL: 'postgresql://admin@db/x',
    TOLLGATE_SECRET: 'root secret',
  },
  environment: parseEnvironment({}),
  databaseUrls: { writer: 'w', sequencer: 's', projector: 'p', reader: 'r' },
  secrets: { vaultKey: 'vault', cookieSecret: 'cookie' },
  temporalAddress: '127.0.0.1:4003',
  engineUiUrl: undefined,
  port: 4000,
  webRoot: '/web',
  demo: true,
};

describe('applicationEnvironment', () => {
  it.each(['api', 'worker'] as const)('never tells the %s how to become administrator', (name) => {
    const environment = applicationEnvironment(name, settings);
    expect(environment['PATH']).toBe('/bin');
    expect(Object.values(environment)).not.toContain('root secret');
    expect(Object.keys(environment)).not.toContain('DATABASE_URL');
  });

  it('gives each process only the secrets it works with', () => {
    expect(applicationEnvironment('api', settings)).not.toHaveProperty('TOLLGATE_PROJECTOR_URL');
    expect(applicationEnvironment('worker', settings)).not.toHaveProperty('TOLLGATE_COOKIE_SECRET');
  });
});
