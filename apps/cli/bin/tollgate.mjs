#!/usr/bin/env node
// The `tollgate` program. In a checkout it first builds what changed; in an image only the build exists.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const workspaceTools = fileURLToPath(new URL('../../../tools/workspace.mjs', import.meta.url));
if (existsSync(workspaceTools)) {
  const { ensureBuilt, ensureInstalled } = await import(workspaceTools);
  await ensureInstalled();
  await ensureBuilt();
}
await import('../dist/main.js');
