import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** Whether the file exists and this user may execute it. */
export const isExecutable = async (file: string): Promise<boolean> => {
  try {
    await access(file, constants.X_OK);
    return true;
  } catch {
    // Missing and forbidden are the same answer here: it cannot be run.
    return false;
  }
};

/** The first executable of this name in a PATH, or undefined. */
export const findOnPath = async (
  program: string,
  searchPath: string | undefined,
): Promise<string | undefined> => {
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  for (const directory of (searchPath ?? '').split(path.delimiter)) {
    if (directory === '') continue;
    const candidate = path.join(directory, name);
    if (await isExecutable(candidate)) return candidate;
  }
  return undefined;
};
