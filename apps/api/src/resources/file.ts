import { z } from 'zod';
import { instant } from './values.js';

export const fileSchema = z
  .strictObject({
    fileId: z.string().meta({ description: 'SHA-256 of the content' }),
    name: z.string(),
    mediaType: z.string().meta({ description: 'Found in the content' }),
    byteCount: z.int(),
    uploadedAt: instant,
  })
  .meta({ id: 'File' });

export type FileResource = z.infer<typeof fileSchema>;
