import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describeApi } from '../describe-api.js';
import { problemsPage } from '../docs/problem-texts.js';

const PROJECT = path.join(__dirname, '..', '..');

describe('the description of the API', () => {
  it('is checked in as the code gives it (node apps/api/dist/emit-openapi.js)', async () => {
    const checkedIn = await readFile(path.join(PROJECT, 'openapi.json'), 'utf8');
    expect(JSON.parse(checkedIn)).toEqual(JSON.parse(JSON.stringify(await describeApi())));
  });

  it('refers to nothing that it does not hold, and says what each operation answers', async () => {
    const document = await describeApi();
    const names = Object.keys(document.components?.schemas ?? {});
    const used = JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]*)"/g);
    for (const [, name] of used) expect(names).toContain(name);
    const ids = Object.values(document.paths).flatMap((item) =>
      [item.get, item.post, item.patch, item.delete].flatMap((operation) => {
        if (!operation) return [];
        expect(operation.summary).toBeTruthy();
        expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['404', '503']));
        return [operation.operationId];
      }),
    );
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('documents every problem in docs/problems.md', async () => {
    const page = path.join(PROJECT, '..', '..', 'docs', 'problems.md');
    expect(await readFile(page, 'utf8')).toBe(problemsPage());
  });
});
