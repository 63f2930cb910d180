import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { startProduct, type Product } from '../support/product.js';

const TIMEOUT_MS = 120_000;
const run = promisify(execFile);

/** The shell blocks of the README's walk, in order. */
const walkBlocks = (): readonly string[] => {
  const readme = readFileSync(path.resolve(__dirname, '../../README.md'), 'utf8');
  return [...readme.matchAll(/<!-- walk: \d+ -->\s+```bash\n([\s\S]*?)```/g)].map(
    ([, block]) => block ?? '',
  );
};

describe('the walk in the README', () => {
  let product: Product;

  beforeAll(async () => {
    product = await startProduct();
  }, TIMEOUT_MS);

  afterAll(() => product?.stop(), TIMEOUT_MS);

  it(
    'leads from nothing to a Go by curl alone, with refusals that explain themselves',
    async () => {
      const blocks = walkBlocks();
      expect(blocks).toHaveLength(5);
      // A line that no answer contains stands between the blocks' outputs.
      const script = blocks.join('\necho; echo "=== next block"\n');
      const { stdout } = await run('bash', ['-euc', script], {
        env: { ...process.env, API: `${product.url}/api/v1` },
      });
      const [signedIn, refused, , decided, read] = stdout.split('=== next block\n');

      expect(signedIn?.trim()).toBe('');
      expect(refused).toContain('"code":"gate-not-ready"');
      expect(refused).toContain('"key":"feature_brief"');
      expect(refused).toContain('"fixableBy"');
      expect(decided).toContain('"code":"voter-is-author"');
      expect(decided).toContain('"outcome":"go"');
      expect(read).toContain('"decidedBy":"rule"');
      expect(read).toContain('Waiting for the team to submit Solution validated');
    },
    TIMEOUT_MS,
  );
});
