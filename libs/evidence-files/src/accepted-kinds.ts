const OFFICE = 'application/vnd.openxmlformats-officedocument';
const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** Media type of content that is nothing but text in UTF-8. */
export const PLAIN_TEXT = 'text/plain';

/**
 * What may be evidence: documents, pictures and text, each with the endings its file names may have. Nothing
 * that runs, no archive that could hold something else, no document with macros, no markup.
 */
export const ACCEPTED_KINDS: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['pdf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  [`${OFFICE}.wordprocessingml.document`]: ['docx'],
  [`${OFFICE}.spreadsheetml.sheet`]: ['xlsx'],
  [`${OFFICE}.presentationml.presentation`]: ['pptx'],
  [`${OPEN_DOCUMENT}.text`]: ['odt'],
  [`${OPEN_DOCUMENT}.spreadsheet`]: ['ods'],
  [`${OPEN_DOCUMENT}.presentation`]: ['odp'],
  [PLAIN_TEXT]: ['txt', 'csv', 'tsv', 'md', 'json', 'log'],
};

/** Whether a file of this type may have this name: an ending that says otherwise misleads whoever opens it. */
export const nameFits = (name: string, mediaType: string): boolean => {
  const ending = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  const endings = Object.hasOwn(ACCEPTED_KINDS, mediaType) ? ACCEPTED_KINDS[mediaType] : undefined;
  return ending !== undefined && endings?.includes(ending) === true;
};
