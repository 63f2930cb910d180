export { ACCEPTED_KINDS, PLAIN_TEXT, nameFits } from './accepted-kinds.js';
export { createFileStore } from './create-file-store.js';
export { FileDamaged } from './file-store.js';
export type {
  FileStore,
  KeepOutcome,
  ReadOutcome,
  Upload,
  UploadQuota,
  UploadedFile,
} from './file-store.js';
export type { Recognition } from './recognise-content.js';
export { recogniseContent } from './recognise-content.js';
