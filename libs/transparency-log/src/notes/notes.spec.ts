import { toBase64 } from '../bytes/base64.js';
import { Malformed } from '../malformed.js';
import { keyPairOf, sha256, verifyEd25519 } from '../testing/node-cryptography.js';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.js';
import { encodeCosignature } from './cosignature.js';
import { formatNote, parseNote, signatureLine } from './note-format.js';
import { formatVerifierKey, noteKey, parseVerifierKey } from './note-key.js';
import { cosignNote, openNote, signNote } from './open-note.js';

const ORIGIN = 'tollgate.example/log';
const TIME = 1_795_000_000;
const log = { pair: keyPairOf(1), name: ORIGIN, type: 'ed25519' } as const;
const logKey = noteKey(sha256, { ...log, publicKey: log.pair.publicKey });
const witnessPair = keyPairOf(2);
const witnessKey = noteKey(sha256, {
  name: 'witness.example/w1',
  type: 'cosignature/v1',
  publicKey: witnessPair.publicKey,
});
const text = formatCheckpoint({
  origin: ORIGIN,
  size: 3,
  root: sha256(Buffer.from('root')),
  extensions: [],
});

const signed = async (): Promise<string> =>
  formatNote({
    text,
    signatures: [
      await signNote(text, logKey, log.pair.sign),
      await cosignNote(text, { key: witnessKey, time: TIME }, witnessPair.sign),
    ],
  });

describe('a signed note', () => {
  it('is verified by each key that one knows, with a witness’s time', async () => {
    await expect(openNote(await signed(), [logKey, witnessKey], verifyEd25519)).resolves.toEqual({
      kind: 'verified',
      text,
      verified: [
        { key: logKey, time: null },
        { key: witnessKey, time: TIME },
      ],
      unknown: [],
    });
  });

  it('passes over signatures of unknown keys, also under a known name', async () => {
    const stranger = noteKey(sha256, { ...log, publicKey: keyPairOf(3).publicKey });
    const opened = await openNote(await signed(), [witnessKey], verifyEd25519);
    expect(opened).toMatchObject({ kind: 'verified', unknown: [{ name: ORIGIN }] });
    await expect(openNote(await signed(), [stranger], verifyEd25519)).resolves.toEqual({
      kind: 'noKnownSignature',
    });
  });

  it('is refused whole where one known key’s signature fails', async () => {
    const note = await signed();
    const bad = { kind: 'badSignature', name: ORIGIN, keyId: logKey.id };
    const altered = note.replace('\n3\n', '\n4\n');
    await expect(openNote(altered, [logKey, witnessKey], verifyEd25519)).resolves.toEqual(bad);
    const otherTime = { ...parseNote(note).signatures[1] };
    const moved = formatNote({
      text,
      signatures: [
        {
          name: witnessKey.name,
          keyId: witnessKey.id,
          signature: encodeCosignature({
            time: TIME + 1,
            signature: (otherTime.signature ?? new Uint8Array(0)).subarray(8),
          }),
        },
      ],
    });
    await expect(openNote(moved, [witnessKey], verifyEd25519)).resolves.toMatchObject({
      kind: 'badSignature',
    });
    const short = formatNote({
      text,
      signatures: [{ name: witnessKey.name, keyId: witnessKey.id, signature: Uint8Array.of(1) }],
    });
    await expect(openNote(short, [witnessKey], verifyEd25519)).resolves.toMatchObject({
      kind: 'badSignature',
    });
  });

  it('counts a repeated line once', async () => {
    const { signatures } = parseNote(await signed());
    const twice = formatNote({ text, signatures: [...signatures, ...signatures] });
    const opened = await openNote(twice, [logKey, witnessKey], verifyEd25519);
    expect(opened).toMatchObject({ kind: 'verified' });
    if (opened.kind === 'verified') expect(opened.verified).toHaveLength(2);
  });

  it('may hold blank lines in its text: the last one parts it from the signatures', async () => {
    const poem = 'one\n\ntwo\n';
    const note = formatNote({
      text: poem,
      signatures: [await signNote(poem, logKey, log.pair.sign)],
    });
    await expect(openNote(note, [logKey], verifyEd25519)).resolves.toMatchObject({ text: poem });
  });

  const line = signatureLine({ name: 'a', keyId: '00000000', signature: Uint8Array.of(1) });
  it.each([
    ['no blank line', `text\n${line}\n`],
    ['no signature', 'text\n\n'],
    ['a last line without end', `text\n\n${line}`],
    ['a control character', `te\u0007xt\n\n${line}\n`],
    ['half a character', `te\ud800xt\n\n${line}\n`],
    ['a hyphen for the dash', `text\n\n${line.replace('\u2014', '-')}\n`],
    ['a signature without bytes', `text\n\n\u2014 a ${toBase64(new Uint8Array(4))}\n`],
    ['a signature that is no base 64', 'text\n\n\u2014 a AAAAA\n'],
    ['bits that say nothing', 'text\n\n\u2014 a AAAAAB==\n'],
    ['more signatures than anybody needs', `text\n\n${`${line}\n`.repeat(101)}`],
    ['a million characters', `${'x'.repeat(1_000_001)}\n\n${line}\n`],
  ])('is refused with %s', (_what, note) => {
    expect(() => parseNote(note)).toThrow(Malformed);
  });
});

describe('a verifier key', () => {
  it('reads back what it writes', () => {
    for (const key of [logKey, witnessKey]) {
      expect(parseVerifierKey(sha256, formatVerifierKey(key))).toEqual({
        ...key,
        publicKey: Uint8Array.from(key.publicKey),
      });
    }
  });

  it.each([
    ['another id', formatVerifierKey(logKey).replace(/\+[0-9a-f]{8}\+/, '+00000000+')],
    ['another name', `x${formatVerifierKey(logKey)}`],
    ['no parts', 'tollgate.example'],
    ['an unknown type', `a+00000000+${toBase64(new Uint8Array(33).fill(9))}`],
    ['a short key', `a+00000000+${toBase64(Uint8Array.of(1, 2, 3))}`],
  ])('is refused with %s', (_what, key) => {
    expect(() => parseVerifierKey(sha256, key)).toThrow(Malformed);
  });

  it('has no name that a signature line could not hold', () => {
    for (const name of ['', 'a b', 'a+b', 'a\u00a0b', 'a\nb']) {
      expect(() => noteKey(sha256, { ...logKey, name })).toThrow(Malformed);
    }
  });
});

describe('a checkpoint', () => {
  it('reads back what it writes, extensions too', () => {
    const checkpoint = { ...parseCheckpoint(text), extensions: ['about something'] };
    expect(parseCheckpoint(formatCheckpoint(checkpoint))).toEqual(checkpoint);
    expect(parseCheckpoint(text)).toMatchObject({ origin: ORIGIN, size: 3 });
  });

  it.each([
    ['no last newline', text.slice(0, -1)],
    ['no origin', text.slice(ORIGIN.length)],
    ['a leading zero', text.replace('\n3\n', '\n03\n')],
    ['a size without bounds', text.replace('\n3\n', '\n99999999999999999999\n')],
    ['a short root', text.replace(/\n[^\n]+\n$/, '\nAAAA\n')],
    ['no root', `${ORIGIN}\n3\n`],
    ['an empty extension', `${text}\n`],
  ])('is refused with %s', (_what, malformed) => {
    expect(() => parseCheckpoint(malformed)).toThrow(Malformed);
  });
});
