import { fromBase64, toBase64 } from '../bytes/base64.js';
import { concat } from '../bytes/bytes.js';
import { toUtf8 } from '../bytes/utf8.js';
import { Malformed } from '../malformed.js';
import { toHex } from './note-key.js';

/** One signature line: who says to have signed, with which key, and the bytes. */
export interface NoteSignature {
  readonly name: string;
  /** Eight hex digits. */
  readonly keyId: string;
  readonly signature: Uint8Array;
}

/** A text and its signature lines; nothing of it is verified. */
export interface ParsedNote {
  /** With its last newline; this is what is signed. */
  readonly text: string;
  readonly signatures: readonly NoteSignature[];
}

/** Note and signature sizes that a reader accepts; formats ask for at least 16 signatures. */
export const NOTE_CHARACTERS_MAX = 1_000_000;
export const NOTE_SIGNATURES_MAX = 100;
const KEY_ID_BYTES = 4;
const SIGNATURE_LINE = /^\u2014 ([^\s+\p{Cc}]+) (\S+)$/u;
// Control characters but the newline, and halves of surrogate pairs, which no UTF-8 has.
const FORBIDDEN = /[^\P{Cc}\n]|\p{Cs}/u;

/** Reads a signed note. @throws {Malformed} naming the rule it breaks. */
export const parseNote = (note: string): ParsedNote => {
  if (note.length > NOTE_CHARACTERS_MAX) throw new Malformed('note', 'too long');
  if (FORBIDDEN.test(note)) throw new Malformed('note', 'holds a control character');
  const border = note.lastIndexOf('\n\n');
  if (border < 0) throw new Malformed('note', 'has no blank line before its signatures');
  const text = note.slice(0, border + 1);
  const rest = note.slice(border + 2);
  if (!rest.endsWith('\n')) throw new Malformed('note', 'does not end in a signature line');
  const lines = rest.slice(0, -1).split('\n');
  if (lines.length > NOTE_SIGNATURES_MAX) throw new Malformed('note', 'has too many signatures');
  return { text, signatures: lines.map(parseSignatureLine) };
};

/** The note as text. */
export const formatNote = ({ text, signatures }: ParsedNote): string =>
  `${text}\n${signatures.map((each) => `${signatureLine(each)}\n`).join('')}`;

/** `— name base64(key id ‖ signature)`. */
export const signatureLine = ({ name, keyId, signature }: NoteSignature): string => {
  const id = Uint8Array.from({ length: KEY_ID_BYTES }, (_, index) =>
    Number.parseInt(keyId.slice(index * 2, index * 2 + 2), 16),
  );
  return `\u2014 ${name} ${toBase64(concat(id, signature))}`;
};

/** Reads one signature line, as a witness answers them. @throws {Malformed} */
export const parseSignatureLine = (line: string): NoteSignature => {
  const [, name, encoded] = SIGNATURE_LINE.exec(line) ?? [];
  const bytes = encoded === undefined ? undefined : fromBase64(encoded);
  if (name === undefined || !bytes || bytes.length <= KEY_ID_BYTES) {
    throw new Malformed('note', 'has a signature line that is none');
  }
  return {
    name,
    keyId: toHex(bytes.subarray(0, KEY_ID_BYTES)),
    signature: bytes.subarray(KEY_ID_BYTES),
  };
};

/** The bytes that a note's own signatures are over. */
export const signedBytes = (text: string): Uint8Array => toUtf8(text);
