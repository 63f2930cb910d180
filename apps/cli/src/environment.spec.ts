import { demoRefusal, parseEnvironment } from './environment.js';

describe('demoRefusal', () => {
  const refusal = (variables: NodeJS.ProcessEnv): string | undefined =>
    demoRefusal(parseEnvironment(variables));

  it.each(['127.0.0.1', '::1', 'localhost'])('allows public passwords on %s', (host) => {
    expect(refusal({ TOLLGATE_HOST: host })).toBeUndefined();
  });

  it.each(['0.0.0.0', '::', '192.168.1.10', 'example.org'])('refuses them on %s', (host) => {
    expect(refusal({ TOLLGATE_HOST: host })).toMatch(/refused on .*--no-demo/);
  });

  it('refuses them in production, whatever the address', () => {
    expect(refusal({ NODE_ENV: 'production' })).toMatch(/refused with NODE_ENV=production/);
  });
});

describe('parseEnvironment', () => {
  it('takes an empty variable as not set, as compose files write it', () => {
    expect(parseEnvironment({ DATABASE_URL: '' }).DATABASE_URL).toBeUndefined();
  });
});
