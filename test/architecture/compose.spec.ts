import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { apiEnvironment } from '../../apps/api/src/configuration.js';
import { composeEnvironment } from '../../apps/cli/src/commands/init.command.js';
import { environmentSchema } from '../../apps/cli/src/environment.js';
import { workerConfigSchema } from '../../apps/worker/src/config.js';

// No container engine runs where these tests do: what can be held against the code is, the rest is said in
// docs/runbooks/run-locally.md.
const root = path.resolve(__dirname, '../..');

const serviceSchema = z.object({
  image: z.string(),
  user: z.string(),
  read_only: z.literal(true),
  cap_drop: z.tuple([z.literal('ALL')]),
  security_opt: z.array(z.string()),
  environment: z.record(z.string(), z.string()).default({}),
  command: z.array(z.string()).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
  restart: z.string(),
  ports: z.array(z.string()).default([]),
  depends_on: z
    .record(
      z.string(),
      z.object({ condition: z.enum(['service_healthy', 'service_completed_successfully']) }),
    )
    .default({}),
});

const composeText = readFileSync(path.join(root, 'docker-compose.yml'), 'utf8');
const { services } = z
  .object({ services: z.record(z.string(), serviceSchema) })
  .parse(parse(composeText, { merge: true }));

const ONE_SHOTS = ['temporal-schema', 'temporal-namespace', 'migrate'];
const serviceEntries = Object.entries(services);

const settings = { port: '4000', publicUrl: 'http://localhost:4000' };
const initialised = new Map(
  composeEnvironment(settings)
    .split('\n')
    .filter((line) => /^[A-Z]/.test(line))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]),
);

/** `${NAME:?…}` and `${NAME:-…}` as compose puts them in, from what `tollgate init` wrote. */
const interpolate = (value: string): string =>
  value.replace(/\$\{([A-Z_]+)[^}]*\}/g, (_whole, name: string) => initialised.get(name) ?? '');

const environmentOf = (name: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(services[name]?.environment ?? {}).map(([key, value]) => [
      key,
      interpolate(value),
    ]),
  );

describe('docker-compose.yml', () => {
  it('has every service the product needs', () => {
    expect(Object.keys(services)).toEqual(
      expect.arrayContaining([
        'postgres',
        'temporal',
        'temporal-ui',
        'migrate',
        'worker',
        'api',
        'web',
      ]),
    );
  });

  it.each(serviceEntries)('runs %s without root and without new privileges', (_name, service) => {
    expect(['root', '0']).not.toContain(service.user.split(':')[0]);
    expect(service.security_opt).toContain('no-new-privileges:true');
  });

  it.each(serviceEntries)('pins the image of %s', (name, { image }) => {
    if (image.startsWith('tollgate-')) return;
    expect([name, image]).toEqual([name, expect.stringMatching(/:\d+\.\d+(\.\d+)?(-\w+)?$/)]);
  });

  it.each(serviceEntries)(
    'starts what needs %s only when it is healthy or done',
    (name, service) => {
      const isOneShot = ONE_SHOTS.includes(name);
      expect(service.healthcheck === undefined).toBe(isOneShot);
      expect(service.restart).toMatch(isOneShot ? /^(no|on-failure:\d+)$/ : /^unless-stopped$/);
      for (const [needed, { condition }] of Object.entries(service.depends_on)) {
        expect(Object.keys(services)).toContain(needed);
        expect(condition).toBe(
          ONE_SHOTS.includes(needed) ? 'service_completed_successfully' : 'service_healthy',
        );
      }
    },
  );

  it('opens only the pages to the network, and the engine to this host', () => {
    const published = serviceEntries.flatMap(([name, { ports }]) =>
      ports.map((port) => [name, port]),
    );
    expect(published).toEqual([
      ['temporal-ui', '127.0.0.1:4002:8080'],
      ['web', '${TOLLGATE_PORT:-4000}:8080'],
    ]);
  });

  it('takes every variable from what `tollgate init` writes, and every secret has no default', () => {
    const used = [...composeText.matchAll(/\$\{([A-Z_]+)(:[?-])/g)];
    expect(new Set(used.map(([, name]) => name))).toEqual(new Set(initialised.keys()));
    for (const [, name, operator] of used)
      expect([name, operator]).toEqual([name, name === 'TOLLGATE_PORT' ? ':-' : ':?']);
  });

  it.each([
    ['api', apiEnvironment],
    ['worker', workerConfigSchema],
    ['migrate', environmentSchema],
  ] as const)('gives %s exactly variables it reads, with values it accepts', (name, schema) => {
    const environment = environmentOf(name);
    expect(Object.keys(schema.shape)).toEqual(expect.arrayContaining(Object.keys(environment)));
    expect(schema.safeParse(environment).error).toBeUndefined();
  });

  it('runs programs that the build makes', () => {
    const scripts = serviceEntries
      .flatMap(([, { command = [], healthcheck }]) => [...command, ...(healthcheck?.test ?? [])])
      .filter((word) => word.endsWith('/dist/main.js'));
    expect(new Set(scripts)).toEqual(
      new Set(['api', 'worker', 'cli'].map((app) => `apps/${app}/dist/main.js`)),
    );
    for (const script of scripts) {
      const source = script.replace('/dist/', '/src/').replace(/\.js$/, '.ts');
      expect([source, existsSync(path.join(root, source))]).toEqual([source, true]);
    }
  });
});

describe('tollgate init', () => {
  it('never writes the same secret twice', () => {
    const secretsOf = (text: string): readonly string[] =>
      text.split('\n').filter((line) => /SECRET|PASSWORD|KEY|_URL=postgres/.test(line));
    const [first, second] = [composeEnvironment(settings), composeEnvironment(settings)].map(
      secretsOf,
    );
    expect(first).toHaveLength(10);
    expect(first?.filter((line) => second?.includes(line))).toEqual([]);
  });
});
