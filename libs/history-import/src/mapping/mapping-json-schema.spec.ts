import { readFileSync } from 'node:fs';
import path from 'node:path';
import { mappingJsonSchema } from './mapping-json-schema.js';

const file = path.join(__dirname, '../../mappings/history-mapping.schema.json');

describe('the JSON Schema of mapping files', () => {
  it('ships as the code says; tools/emit-mapping-schema.mjs writes it anew', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(
      JSON.parse(JSON.stringify(mappingJsonSchema())),
    );
  });
});
