import { formatCheckpoint } from '../notes/checkpoint.js';
import { formatNote } from '../notes/note-format.js';
import type { NoteKey } from '../notes/note-key.js';
import { formatVerifierKey, noteKey } from '../notes/note-key.js';
import { cosignNote, signNote } from '../notes/open-note.js';
import { parseTlogPolicy } from '../policy/tlog-policy.js';
import { entryOf, leavesOf, naiveInclusion, naiveRoot } from '../testing/naive-tree.js';
import { keyPairOf, sha256, verifyEd25519 } from '../testing/node-cryptography.js';
import type { TlogProof } from './tlog-proof.js';
import { formatTlogProof, parseTlogProof } from './tlog-proof.js';
import { verifyTlogProof } from './verify-proof.js';

const cryptography = { sha256, verifyEd25519 };
const ORIGIN = 'tollgate.example/log';
const SIZE = 11;
const INDEX = 6;
const keyed = (seed: number, name: string, type: NoteKey['type']) => {
  const pair = keyPairOf(seed);
  return { key: noteKey(sha256, { name, type, publicKey: pair.publicKey }), sign: pair.sign };
};
const log = keyed(1, ORIGIN, 'ed25519');
const witnesses = [2, 3, 4].map((seed) => keyed(seed, `witness.example/${seed}`, 'cosignature/v1'));

const policyFile = (quorum: string): string =>
  [
    '# whom we trust',
    `log ${formatVerifierKey(log.key)} https://tollgate.example/log`,
    ...witnesses.map(({ key }, index) => `witness w${index}\t${formatVerifierKey(key)}`),
    'group most 2 w0 w1 w2',
    `quorum ${quorum}`,
    '',
  ].join('\n');
const policyOf = (quorum: string) => parseTlogPolicy(sha256, policyFile(quorum));

const proofOf = async (
  cosigned: number,
  change: Partial<TlogProof> & { readonly origin?: string } = {},
): Promise<string> => {
  const leaves = leavesOf(SIZE);
  const { origin = ORIGIN, ...parts } = change;
  const text = formatCheckpoint({ origin, size: SIZE, root: naiveRoot(leaves), extensions: [] });
  const signatures = [
    await signNote(text, log.key, log.sign),
    ...(await Promise.all(
      witnesses
        .slice(0, cosigned)
        .map(({ key, sign }) => cosignNote(text, { key, time: 1_795_000_000 }, sign)),
    )),
  ];
  return formatTlogProof({
    extra: null,
    index: INDEX,
    hashes: naiveInclusion(INDEX, leaves),
    checkpoint: formatNote({ text, signatures }),
    ...parts,
  });
};
const verdictOf = (proof: string, quorum: string, entry = entryOf(INDEX)) =>
  verifyTlogProof({ proof, entry }, policyOf(quorum), cryptography);

describe('a proof that stands alone', () => {
  it('shows an entry in a log that enough witnesses saw', async () => {
    const verdict = await verdictOf(await proofOf(2), 'most');
    expect(verdict).toMatchObject({ kind: 'included', index: INDEX, checkpoint: { size: SIZE } });
    if (verdict.kind === 'included') expect(verdict.cosigners).toHaveLength(2);
  });

  it('says which witnesses were too few', async () => {
    await expect(verdictOf(await proofOf(1), 'most')).resolves.toEqual({
      kind: 'quorumMissed',
      cosigners: ['witness.example/2'],
    });
    await expect(verdictOf(await proofOf(0), 'none')).resolves.toMatchObject({ kind: 'included' });
  });

  it('shows no other entry, at no other place', async () => {
    const notIncluded = { kind: 'notIncluded', size: SIZE };
    await expect(verdictOf(await proofOf(2), 'most', entryOf(5))).resolves.toMatchObject(
      notIncluded,
    );
    await expect(verdictOf(await proofOf(2, { index: 5 }), 'most')).resolves.toMatchObject(
      notIncluded,
    );
    await expect(verdictOf(await proofOf(2, { index: 99 }), 'most')).resolves.toMatchObject(
      notIncluded,
    );
  });

  it('trusts a key only for the log of its own name', async () => {
    const posing = await proofOf(2, { origin: 'another.example/log' });
    await expect(verdictOf(posing, 'none')).resolves.toEqual({ kind: 'unknownLog' });
  });

  it('reads back what it writes, extra data too', async () => {
    for (const extra of [null, Uint8Array.of(1, 2, 3)]) {
      const proof = parseTlogProof(await proofOf(1, { extra }));
      expect(proof).toMatchObject({ extra, index: INDEX });
      expect(proof.checkpoint.startsWith(ORIGIN)).toBe(true);
    }
  });

  it('stays below 4 kB for a hundred million entries and four witnesses', async () => {
    const hashes = Array.from({ length: 27 }, (_, index) => sha256(Buffer.of(index)));
    expect((await proofOf(3, { hashes, index: 99_999_999 })).length).toBeLessThan(4_000 - 200);
  });

  it.each([
    ['another header', (text: string) => text.replace('@v1', '@v2')],
    ['no index', (text: string) => text.replace(/index \d+\n/, '')],
    ['a leading zero', (text: string) => text.replace(/index /, 'index 0')],
    ['a hash that is none', (text: string) => text.replace(/(index \d+\n)/, '$1AAAA\n')],
    ['bad extra data', (text: string) => text.replace(/(index)/, 'extra !!\n$1')],
    ['no checkpoint', (text: string) => text.replaceAll('\n\n', '\n')],
    ['an altered checkpoint', (text: string) => text.replace(`\n${SIZE}\n`, '\n12\n')],
  ])('is refused with %s', async (_what, altered) => {
    const { kind } = await verdictOf(altered(await proofOf(2)), 'most');
    expect(['malformed', 'badSignature']).toContain(kind);
  });
});

describe('a policy file', () => {
  const [first, second] = witnesses.map(({ key }) => formatVerifierKey(key));

  it('nests groups', () => {
    const nested = parseTlogPolicy(
      sha256,
      [`witness a ${first}`, `witness b ${second}`, 'group one any a', 'group all all one b'].join(
        '\n',
      ) + '\nquorum all\n',
    );
    const [a, b] = nested.witnesses.map(({ key }) => key);
    expect(nested.needsWitness).toBe(true);
    expect(nested.quorumMet(a ? [a] : [])).toBe(false);
    expect(nested.quorumMet(a && b ? [a, b] : [])).toBe(true);
  });

  it.each([
    ['no quorum', `witness a ${first}`],
    ['two quorums', 'quorum none\nquorum none'],
    ['a member unknown yet', 'group g any a\nquorum g'],
    ['one key under two names', `witness a ${first}\nwitness b ${first}\nquorum a`],
    ['one name twice', `witness a ${first}\nwitness a ${second}\nquorum a`],
    ['a member of two groups', `witness a ${first}\ngroup g any a\ngroup h any a\nquorum h`],
    ['a group of none', 'group g any\nquorum g'],
    ['a share beyond the members', `witness a ${first}\ngroup g 2 a\nquorum g`],
    ['none as a name', `witness none ${first}\nquorum none`],
    ['a log’s key for a witness', `witness a ${formatVerifierKey(log.key)}\nquorum a`],
    ['an unknown word', 'trust me\nquorum none'],
    ['words too many', 'quorum none at all'],
  ])('is refused with %s', (_what, file) => {
    expect(() => parseTlogPolicy(sha256, `${file}\n`)).toThrow(/^malformed policy/);
  });
});
