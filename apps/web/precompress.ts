import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const WORTH_IT = /\.(?:js|css|svg)$/;
const WORTH_IT_BYTES = 1_024;

const compressions = [
  { suffix: '.br', compress: promisify(brotliCompress) },
  { suffix: '.gz', compress: promisify(gzip) },
];

/** Writes `.br` and `.gz` beside what was built, so that the server compresses nothing while it serves. */
export const precompress = (): Plugin => {
  let folder = '';
  return {
    name: 'tollgate:precompress',
    apply: 'build',
    configResolved: ({ root, build }) => {
      folder = path.resolve(root, build.outDir);
    },
    closeBundle: async () => {
      const names = await readdir(folder, { recursive: true });
      await Promise.all(
        names.filter((name) => WORTH_IT.test(name)).map((name) => write(path.join(folder, name))),
      );
    },
  };
};

const write = async (file: string): Promise<void> => {
  const bytes = await readFile(file);
  if (bytes.byteLength < WORTH_IT_BYTES) return;
  for (const { suffix, compress } of compressions) {
    await writeFile(file + suffix, await compress(bytes));
  }
};
