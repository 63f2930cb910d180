// Writes src/generated/schema.ts from the API's description. With --check nothing is written; a difference fails.
import openapiTS, { astToString } from 'openapi-typescript';
import { readFile, writeFile } from 'node:fs/promises';

const description = new URL('../../../apps/api/openapi.json', import.meta.url);
const target = new URL('../src/generated/schema.ts', import.meta.url);

const document = JSON.parse(await readFile(description, 'utf8'));
// Not immutable: openapi-fetch 0.17 maps readonly arrays to objects without methods.
const nodes = await openapiTS(document, { alphabetize: true });
const generated = `// Generated from apps/api/openapi.json by tools/generate.mjs. Do not edit.\n${astToString(nodes)}`;

if (process.argv.includes('--check')) {
  const checkedIn = await readFile(target, 'utf8').catch(() => '');
  if (checkedIn !== generated) {
    process.stderr.write(
      'libs/api-client/src/generated/schema.ts does not fit apps/api/openapi.json.\n' +
        'Run: npm run generate -w @tollgate/api-client\n',
    );
    process.exitCode = 1;
  }
} else {
  await writeFile(target, generated);
}
