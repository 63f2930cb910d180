import { isUtf8 } from 'node:buffer';
import { fileTypeFromBuffer } from 'file-type';
import { ACCEPTED_KINDS, PLAIN_TEXT } from './accepted-kinds.js';

/** What bytes are, by themselves. `found` is the type that was recognised and is not accepted, if any was. */
export type Recognition =
  | { readonly kind: 'accepted'; readonly mediaType: string }
  | { readonly kind: 'refused'; readonly found: string | null };

/** Type of a file by its content; what its sender calls it plays no part (ASVS 5.2.2). */
export const recogniseContent = async (content: Buffer): Promise<Recognition> => {
  const found = await fileTypeFromBuffer(content);
  if (found) {
    return Object.hasOwn(ACCEPTED_KINDS, found.mime)
      ? { kind: 'accepted', mediaType: found.mime }
      : { kind: 'refused', found: found.mime };
  }
  const text = plainText(content);
  if (text === undefined) return { kind: 'refused', found: null };
  return MARKUP.test(text)
    ? { kind: 'refused', found: 'text/html' }
    : { kind: 'accepted', mediaType: PLAIN_TEXT };
};

/** The start of a tag, comment or declaration: a browser that guesses would take it for a page or a drawing. */
const MARKUP = /^[\s\ufeff]*<[a-z!?/]/i;

/** Everything below space but tab, line feed, form feed and carriage return. */
const BINARY = /[\u0000-\u0008\u000b\u000e-\u001f\u007f]/;

const plainText = (content: Buffer): string | undefined => {
  if (!isUtf8(content)) return undefined;
  const text = content.toString('utf8');
  return BINARY.test(text) ? undefined : text;
};
