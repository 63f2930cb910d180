import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describeApi } from './describe-api.js';
import { problemsPage } from './docs/problem-texts.js';

// From dist/, where this runs.
const OPENAPI_FILE = fileURLToPath(new URL('../openapi.json', import.meta.url));
const PROBLEMS_FILE = fileURLToPath(new URL('../../../docs/problems.md', import.meta.url));

await writeFile(OPENAPI_FILE, `${JSON.stringify(await describeApi(), null, 2)}\n`);
await writeFile(PROBLEMS_FILE, problemsPage());
process.stdout.write(`${OPENAPI_FILE}\n${PROBLEMS_FILE}\n`);
