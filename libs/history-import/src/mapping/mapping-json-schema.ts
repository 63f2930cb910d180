import { z } from 'zod';
import { historyMappingSchema } from './history-mapping.js';

/** The mapping file's form as JSON Schema 2020-12, for editors. What it names is checked by `parseMapping`. */
export const mappingJsonSchema = (): unknown => ({
  title: 'Tollgate history mapping',
  ...z.toJSONSchema(historyMappingSchema, { io: 'input', target: 'draft-2020-12' }),
});
