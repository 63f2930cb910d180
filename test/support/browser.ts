import { access, constants } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { chromium } from 'playwright-core';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** No sandbox, since suites run as root in containers; no network of the browser's own. */
const FLAGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** Where to look for a browser. */
export interface BrowserPlaces {
  readonly chromePath: string | undefined;
  /** Folders of the PATH, in order. */
  readonly folders: readonly string[];
  /** Unpacks the browser that a development dependency carries; the last rung. */
  readonly carried: () => Promise<string>;
}

/** Path of a Chromium: `CHROME_PATH`, then one on the PATH, then the one carried in node_modules. */
export const findBrowser = async (places: BrowserPlaces): Promise<string> => {
  if (places.chromePath !== undefined && places.chromePath !== '') return places.chromePath;
  for (const folder of places.folders) {
    for (const name of NAMES) {
      const file = path.join(folder, name);
      if (await isExecutable(file)) return file;
    }
  }
  return places.carried();
};

const isExecutable = (file: string): Promise<boolean> =>
  access(file, constants.X_OK).then(
    () => true,
    () => false,
  );

const carriedBrowser = async (): Promise<string> => {
  const { default: carried } = await import('@sparticuz/chromium');
  return carried.executablePath();
};

/** Starts the browser for suites; close it when done. */
export const launchBrowser = async (): Promise<Browser> => {
  const executablePath = await findBrowser({
    chromePath: process.env['CHROME_PATH'],
    folders: (process.env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== ''),
    carried: carriedBrowser,
  });
  return chromium.launch({ executablePath, args: FLAGS });
};
