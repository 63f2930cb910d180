import { newestTemplates } from './use-templates.js';

const template = (id: string, version: number) => ({
  id,
  version,
  hash: '',
  title: id,
  description: '',
  gates: [],
});

describe('templates that something new can begin with', () => {
  it('are the newest version of each, in the order of the list', () => {
    const all = [template('standard', 9), template('standard', 10), template('feature', 2)];
    expect(newestTemplates(all).map(({ id, version }) => `${id} ${String(version)}`)).toEqual([
      'standard 10',
      'feature 2',
    ]);
  });
});
