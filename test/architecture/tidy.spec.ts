import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** Files that git knows or would take, so that the check holds before the first commit too. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '');

const isGenerated = (file: string): boolean =>
  /^libs\/api-client\/src\/generated\/|^workflows\/histories\/|(^|\/)openapi\.json$/.test(file);

const sources = files.filter((file) => /\.(ts|tsx)$/.test(file) && !isGenerated(file));
const read = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe('the tree', () => {
  it('has the top level that the project promises', () => {
    const top = new Set(files.map((file) => file.split('/')[0]));
    for (const name of [
      'apps',
      'libs',
      'workflows',
      'migrations',
      'test',
      'nx.json',
      'package.json',
      'tsconfig.base.json',
      'docker-compose.yml',
      'README.md',
    ]) {
      expect(top).toContain(name);
    }
  });

  it('keeps every source file within 250 lines', () => {
    const long = sources
      .map((file) => ({ file, lines: read(file).split('\n').length - 1 }))
      .filter(({ file, lines }) => lines > (/\.spec\.tsx?$|\/testing\//.test(file) ? 400 : 250));
    expect(long).toEqual([]);
  });

  it('has no folder or file whose name says nothing', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|misc)(\/|\.[a-z.]+$)/i;
    expect(files.filter((file) => vague.test(file))).toEqual([]);
  });

  it('numbers every TODO with its issue', () => {
    const todo = /\bTODO\b(?!\(#\d+\))|\bFIXME\b|\bXXX\b/;
    const found = sources.filter(
      (file) => file !== 'test/architecture/tidy.spec.ts' && todo.test(read(file)),
    );
    expect(found).toEqual([]);
  });

  it('runs every test: none is focused or skipped', () => {
    const focused = /\b(it|test|describe)\.(only|skip)\s*[(.]|\bx(it|describe)\(/;
    expect(
      sources.filter(
        (file) => file !== 'test/architecture/tidy.spec.ts' && focused.test(read(file)),
      ),
    ).toEqual([]);
  });

  it('writes kebab-case file names', () => {
    const odd = sources.filter((file) => !/^[a-z0-9.-]+$/.test(path.basename(file)));
    expect(odd).toEqual([]);
  });

  it('links only to files that exist from its Markdown', () => {
    const known = new Set(files);
    const broken = files
      .filter((file) => file.endsWith('.md'))
      .flatMap((file) =>
        [...read(file).matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)(?:#[^)]*)?\)/g)].map(
          (match) => ({
            file,
            target: path.posix.normalize(path.posix.join(path.posix.dirname(file), match[1] ?? '')),
          }),
        ),
      )
      .filter(({ target }) => {
        const bare = target.replace(/\/$/, '');
        return !known.has(bare) && ![...known].some((file) => file.startsWith(`${bare}/`));
      });
    expect(broken).toEqual([]);
  });

  it('names neither a package registry nor a path of one machine', () => {
    const told =
      /registry\.npmjs|registry\.yarnpkg|files\.pythonhosted|proxy\.golang\.org|repo1?\.maven|\/work\/main|\/root\//;
    const found = files
      .filter((file) => file !== 'test/architecture/tidy.spec.ts')
      .filter((file) => !/\.(png|jpg|svg|webp|ico)$/.test(file))
      .filter((file) => told.test(read(file)));
    expect(found).toEqual([]);
  });
});
