import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findBrowser, type BrowserPlaces } from './browser.js';

describe('the ladder that finds a browser', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'tollgate-browser-'));
    await writeFile(path.join(folder, 'chromium'), '');
  });

  afterEach(() => rm(folder, { recursive: true }));

  const places = (more: Partial<BrowserPlaces> = {}): BrowserPlaces => ({
    chromePath: undefined,
    folders: [folder],
    carried: () => Promise.resolve('/carried/chromium'),
    ...more,
  });

  it('takes CHROME_PATH before everything', async () => {
    await expect(findBrowser(places({ chromePath: '/mine/chrome' }))).resolves.toBe('/mine/chrome');
  });

  it('takes an executable on the PATH next', async () => {
    await chmod(path.join(folder, 'chromium'), 0o755);
    await expect(findBrowser(places())).resolves.toBe(path.join(folder, 'chromium'));
  });

  it('unpacks the carried one when the PATH has none that can run', async () => {
    await expect(findBrowser(places())).resolves.toBe('/carried/chromium');
  });
});
