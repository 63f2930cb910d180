import path from 'node:path';
import { startBlock, startJson } from './start-block.js';
import type { StackDescription } from './stack-plan.js';

const stack: StackDescription = {
  url: 'http://localhost:4000',
  apiUrl: 'http://localhost:4000/api',
  engineUiUrl: 'http://localhost:4002',
  dataDirectory: path.resolve('.tollgate'),
  demo: true,
  personas: [
    { email: 'paula.pm@demo.test', title: 'product manager', password: 'demo' },
    { email: 'alex.approver@demo.test', title: 'finance approver', password: 'demo' },
  ],
  log: { size: 421 },
  postgres: { kind: 'embedded', version: '18.4.0', port: 4001 },
  temporal: { kind: 'embedded', version: '1.32.0', port: 4003 },
  movedPorts: [],
};

const block = (changes: Partial<StackDescription> = {}): string =>
  startBlock({ ...stack, ...changes }, { version: '0.1.0', readyMs: 6_400 });

describe('startBlock', () => {
  it('tells a newcomer everything in one block', () => {
    expect(block()).toBe(
      `tollgate 0.1.0 - demo mode (data in .tollgate, delete it to start over)

  Open      http://localhost:4000          API docs  http://localhost:4000/api/docs
  Engine    http://localhost:4002

  Sign in as   paula.pm@demo.test       product manager
               alex.approver@demo.test  finance approver
               password for all: demo

  Log: 421 entries
  postgres 18.4 embedded :4001 · temporal 1.32 dev :4003 · ready in 6.4 s · Ctrl+C stops all`,
    );
  });

  it('says which port was taken and what is used instead', () => {
    const movedPorts = [{ name: 'the page', from: 4000, to: 4004 }];
    expect(block({ movedPorts })).toContain('Port 4000 was taken, so the page is on 4004.');
  });

  it('shows no password outside demo mode, and names services that are not ours', () => {
    const text = block({
      demo: false,
      personas: [],
      postgres: { kind: 'external', address: 'db.example.org:5432/tollgate' },
    });
    expect(text).not.toMatch(/Sign in|password|demo/);
    expect(text).toContain('postgres at db.example.org:5432/tollgate');
  });
});

describe('startJson', () => {
  it('is one line with the facts a script needs', () => {
    const line = startJson(stack, { readyMs: 6_400.4 });
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      url: stack.url,
      apiUrl: stack.apiUrl,
      engineUiUrl: stack.engineUiUrl,
      readyMs: 6400,
      personas: stack.personas,
      log: { size: 421 },
    });
  });
});
