import path from 'node:path';
import type { ServiceDescription, StackDescription } from './stack-plan.js';

const COLUMN = 41;

/** The one block `tollgate start` prints when everything serves. @see docs/runbooks/run-locally.md */
export const startBlock = (
  stack: StackDescription,
  { version, readyMs }: { readonly version: string; readonly readyMs: number },
): string =>
  [
    headline(stack, version),
    '',
    twoColumns(`Open      ${stack.url}`, `API docs  ${stack.apiUrl}/docs`),
    `  Engine    ${stack.engineUiUrl ?? 'see TEMPORAL_ADDRESS'}`,
    '',
    ...personaLines(stack),
    ...stack.movedPorts.map(
      ({ name, from, to }) => `  Port ${from} was taken, so ${name} is on ${to}.`,
    ),
    `  Log: ${stack.log.size} ${stack.log.size === 1 ? 'entry' : 'entries'}`,
    `  ${[
      service('postgres', stack.postgres),
      service('temporal', stack.temporal),
      `ready in ${(readyMs / 1000).toFixed(1)} s`,
      'Ctrl+C stops all',
    ].join(' · ')}`,
  ].join('\n');

/** The same facts as one JSON line, for scripts. */
export const startJson = (
  stack: StackDescription,
  { readyMs }: { readonly readyMs: number },
): string =>
  JSON.stringify({
    url: stack.url,
    apiUrl: stack.apiUrl,
    engineUiUrl: stack.engineUiUrl ?? null,
    readyMs: Math.round(readyMs),
    personas: stack.personas,
    log: stack.log,
  });

const headline = (stack: StackDescription, version: string): string => {
  const relative = path.relative(process.cwd(), stack.dataDirectory);
  const shown = relative.startsWith('..') ? stack.dataDirectory : relative || '.';
  return stack.demo
    ? `tollgate ${version} - demo mode (data in ${shown}, delete it to start over)`
    : `tollgate ${version} (data in ${shown})`;
};

const twoColumns = (left: string, right: string): string => `  ${left.padEnd(COLUMN)}${right}`;

const personaLines = ({ personas }: StackDescription): readonly string[] => {
  const [first] = personas;
  if (first === undefined) return [];
  const width = Math.max(...personas.map(({ email }) => email.length)) + 2;
  const samePassword = personas.every(({ password }) => password === first.password);
  const lines = personas.map(({ email, title, password }, index) => {
    const head = index === 0 ? '  Sign in as   ' : ' '.repeat(15);
    return `${head}${email.padEnd(width)}${title}${samePassword ? '' : `, password: ${password}`}`;
  });
  const common = samePassword ? [`               password for all: ${first.password}`] : [];
  return [...lines, ...common, ''];
};

const service = (name: string, description: ServiceDescription): string => {
  switch (description.kind) {
    case 'embedded':
      return `${name} ${shortVersion(description.version)} ${name === 'temporal' ? 'dev' : 'embedded'} :${description.port}`;
    case 'external':
      return `${name} at ${description.address}`;
  }
};

const shortVersion = (version: string): string => version.split('.').slice(0, 2).join('.');
