import { ConfigurationInvalid, parseConfiguration } from './configuration.js';

const enough = {
  TOLLGATE_WRITER_URL: 'postgres://w@127.0.0.1/t',
  TOLLGATE_READER_URL: 'postgres://r@127.0.0.1/t',
  TOLLGATE_VAULT_KEY: 'AAAA',
  TOLLGATE_COOKIE_SECRET: 'c'.repeat(32),
};

const faultsOf = (variables: Record<string, string>): string => {
  try {
    parseConfiguration(variables);
  } catch (error) {
    if (error instanceof ConfigurationInvalid) return error.message;
    throw error;
  }
  return '';
};

describe('the configuration', () => {
  it('has safe defaults: loopback, no demo, no engine', () => {
    expect(parseConfiguration({ ...enough, TEMPORAL_ADDRESS: '' })).toMatchObject({
      host: '127.0.0.1',
      boundToLoopback: true,
      demo: false,
      temporal: { address: undefined, namespace: 'default' },
    });
  });

  it('names everything that is missing or wrong, and no value', () => {
    const faults = faultsOf({
      ...enough,
      TOLLGATE_COOKIE_SECRET: 'hunter2',
      TOLLGATE_PORT: '70000',
    });
    expect(faults).toContain('TOLLGATE_COOKIE_SECRET');
    expect(faults).toContain('TOLLGATE_PORT');
    expect(faults).not.toContain('hunter2');
    expect(faultsOf({}).split('\n')).toHaveLength(4);
  });

  it('refuses demo passwords beyond loopback and in production', () => {
    const demo = { ...enough, TOLLGATE_DEMO: 'true' };
    expect(faultsOf(demo)).toBe('');
    expect(faultsOf({ ...demo, TOLLGATE_HOST: '0.0.0.0' })).toContain('TOLLGATE_DEMO');
    expect(faultsOf({ ...demo, NODE_ENV: 'production' })).toContain('TOLLGATE_DEMO');
  });
});
