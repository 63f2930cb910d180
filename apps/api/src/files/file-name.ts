import { create, parse } from 'content-disposition';
import { isText } from '../http/field-rules.js';
import { httpProblem } from '../http/problem.js';

const NAME_CHARACTERS_MAX = 255;

/** What a file name may not hold: anything that some system takes for a path, a drive or a wildcard. */
const NOT_IN_A_NAME = /[/\\:*?"<>|]/;

/** A name that means the same wherever it is read: no path, no control, no turned direction, nothing at its ends. */
const isFileName = (name: string): boolean =>
  isText(name, NAME_CHARACTERS_MAX, false) &&
  !NOT_IN_A_NAME.test(name) &&
  name === name.trim() &&
  !name.endsWith('.');

/**
 * The name that a request declares for its body (RFC 6266, RFC 8187).
 *
 * @throws {HttpProblem} 400 when there is none, 422 when it is none that can be kept.
 */
export const declaredName = (header: string | undefined): string => {
  const name = header === undefined ? undefined : parse(header).parameters['filename'];
  if (name === undefined) {
    throw httpProblem('malformed-request', {
      detail: 'Declare the file’s name: Content-Disposition: attachment; filename="Notes.pdf".',
      errors: [
        {
          pointer: 'header:Content-Disposition',
          code: 'fileName',
          message: 'has no filename, nor a filename* in UTF-8',
        },
      ],
    });
  }
  // Some systems take letters apart ("o" and two dots): one name has one form here.
  const composed = name.normalize('NFC');
  if (!isFileName(composed)) throw httpProblem('file-name-refused');
  return composed;
};

/** The header that makes a browser save a file under this name instead of showing it. */
export const savedAs = (name: string): string => create(name, { type: 'attachment' });
