import { fileURLToPath } from 'node:url';

const fromHere = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Files of the sibling projects that run as processes of their own; the same in a checkout and in the image. */
export const workspacePaths = {
  root: fromHere('../../../'),
  api: fromHere('../../api/dist/main.js'),
  worker: fromHere('../../worker/dist/main.js'),
  webRoot: fromHere('../../web/dist'),
} as const;
