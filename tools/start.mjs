// `npm start`: installs when needed, builds when needed, then becomes `tollgate start`. Arguments go to it, e.g.
// `npm start -- --port 4100 --no-demo`.
import { ensureBuilt, ensureInstalled } from './workspace.mjs';

process.env.TOLLGATE_STARTED_AT_MS = String(Math.round(performance.timeOrigin));
await ensureInstalled();
await ensureBuilt();

// The same process, so that a signal reaches what it is meant for and nothing is orphaned in between.
process.argv.splice(2, 0, 'start');
await import('../apps/cli/dist/main.js');
