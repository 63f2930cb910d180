// Writes the JSON Schema of history mapping files, for editors: node tools/emit-mapping-schema.mjs
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { compileWhenStale, workspaceRoot } from './workspace.mjs';

await compileWhenStale('libs/history-import');
const { mappingJsonSchema } = await import('@tollgate/history-import');
const file = path.join(workspaceRoot, 'libs/history-import/mappings/history-mapping.schema.json');
await writeFile(file, `${JSON.stringify(mappingJsonSchema(), undefined, 2)}\n`);
