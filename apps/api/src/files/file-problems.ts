/** What can be wrong with a file on its way in or out. */
export const FILE_PROBLEMS = {
  'file-empty': {
    status: 422,
    title: 'The file is empty',
    meaning: 'The body has no bytes. Send the file itself as the body.',
  },
  'file-too-large': {
    status: 413,
    title: 'The file is too large',
    meaning:
      'A file may have as many bytes as the operator set (10 MiB unless set). Link larger material with its digest.',
  },
  'file-type-refused': {
    status: 415,
    title: 'Files of this type are not kept',
    meaning:
      'By their content, files are documents (PDF, office documents without macros), pictures (PNG, JPEG, GIF, WebP) or plain text in UTF-8. `facts.found` is what was recognised.',
  },
  'file-name-refused': {
    status: 422,
    title: 'A file cannot have this name',
    meaning:
      'A name has 1 to 255 characters, no path, no control or direction characters, and the ending that belongs to its content.',
  },
  'file-digest-mismatch': {
    status: 422,
    title: 'The body is not what Content-Digest says',
    meaning: 'The file was changed on its way. Nothing was kept; send it again.',
  },
  'file-quota-reached': {
    status: 429,
    title: 'Too many files today',
    meaning: 'One person may bring 200 files and 1 GiB within 24 hours.',
  },
  'file-unknown': {
    status: 422,
    title: 'You brought no such file',
    meaning:
      'Bring the file with `POST /api/v1/files` first; nobody can attach what others brought.',
  },
  'file-erased': {
    status: 410,
    title: 'The file was erased',
    meaning: 'Its hash stays in the log; its content is gone and is not taken back.',
  },
  'file-damaged': {
    status: 500,
    title: 'The stored file is damaged',
    meaning:
      'Its bytes no longer have the hash that the log recorded, so they are not handed out. Restore it from a backup.',
  },
  'uploads-busy': {
    status: 503,
    title: 'Too many files are coming in at once',
    meaning: 'Nothing was kept. Send it again after `Retry-After` seconds.',
  },
} as const;
