// Compiles one project's `src` (the current directory) to `dist` with SWC: one JavaScript file per source file.
// Types are checked apart (`npm run typecheck`), so a start never waits for the type checker.
import { transformFile } from '@swc/core';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const SOURCE = /\.ts$/;
const NOT_SHIPPED = /\.(spec|contract)\.ts$|\.d\.ts$/;

const swcOptions = {
  jsc: {
    parser: { syntax: 'typescript', decorators: true },
    target: 'es2022',
    transform: { legacyDecorator: true, decoratorMetadata: true },
    keepClassNames: true,
  },
  module: { type: 'es6' },
  sourceMaps: true,
  swcrc: false,
};

const root = process.cwd();
const from = path.join(root, 'src');
const to = path.join(root, 'dist');

await rm(to, { recursive: true, force: true });
for (const entry of await readdir(from, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const source = path.join(entry.parentPath, entry.name);
  const target = path.join(to, path.relative(from, source));
  await mkdir(path.dirname(target), { recursive: true });
  if (!SOURCE.test(entry.name)) {
    await cp(source, target);
    continue;
  }
  if (NOT_SHIPPED.test(entry.name)) continue;
  const { code, map } = await transformFile(source, { ...swcOptions, filename: source });
  const js = target.replace(SOURCE, '.js');
  await writeFile(js, `${code}\n//# sourceMappingURL=${path.basename(js)}.map\n`);
  if (map) await writeFile(`${js}.map`, map);
}
