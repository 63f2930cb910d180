import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, createPrivateKey, createPublicKey, sign, verify } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Frontier, LeafRange } from '@tollgate/transparency-log';
import {
  EMPTY_FRONTIER,
  appendLeaf,
  consistencyRanges,
  entriesPath,
  formatCheckpoint,
  formatNote,
  formatVerifierKey,
  frontierRoot,
  inclusionRanges,
  nodesOfRange,
  noteKey,
  openNote,
  parseCheckpoint,
  parseVerifierKey,
  rangeRoot,
  signNote,
  tilePath,
  treeHasher,
} from '@tollgate/transparency-log';
import { z } from 'zod';

const directory = path.join(__dirname, 'transparency-log');
const checkedIn = readFileSync(path.join(directory, 'vectors.json'), 'utf8');
const vectors = z
  .object({
    roots: z.record(z.string(), z.string()),
    inclusion: z.array(
      z.object({ index: z.int(), size: z.int(), proof: z.array(z.string()).nullable() }),
    ),
    consistency: z.array(
      z.object({ first: z.int(), second: z.int(), proof: z.array(z.string()).nullable() }),
    ),
    tilePaths: z.record(z.string(), z.string()),
    verifierKey: z.string(),
    note: z.string(),
  })
  .parse(JSON.parse(checkedIn));

const ORIGIN = 'tollgate.example/log';
const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();
const hasher = treeHasher(sha256);
const SIZE = 300;

let frontier: Frontier = EMPTY_FRONTIER;
const roots = [hex(frontierRoot(hasher, frontier))];
const nodes = new Map<string, Uint8Array>();
for (let index = 0; index < SIZE; index += 1) {
  const grown = appendLeaf(hasher, frontier, hasher.leaf(Buffer.from(`entry ${index}`)));
  frontier = grown.frontier;
  roots.push(hex(frontierRoot(hasher, frontier)));
  for (const { level, index: at, hash } of grown.completed) nodes.set(`${level}/${at}`, hash);
}
const rootsOf = (ranges: readonly LeafRange[]): readonly string[] =>
  ranges.map((range) =>
    hex(
      rangeRoot(
        hasher,
        nodesOfRange(range).map(
          ({ level, index }) => nodes.get(`${level}/${index}`) ?? hasher.empty,
        ),
      ),
    ),
  );

function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

describe('the log’s formats, as Go’s checksum database has them', () => {
  it('have the same roots', () => {
    expect(Object.keys(vectors.roots).length).toBeGreaterThan(15);
    for (const [size, root] of Object.entries(vectors.roots))
      expect(roots[Number(size)]).toBe(root);
  });

  it('have the same inclusion proofs', () => {
    expect(vectors.inclusion.length).toBeGreaterThan(50);
    for (const { index, size, proof } of vectors.inclusion) {
      expect(rootsOf(inclusionRanges(index, size))).toEqual(proof ?? []);
    }
  });

  it('have the same consistency proofs', () => {
    expect(vectors.consistency.length).toBeGreaterThan(50);
    for (const { first, second, proof } of vectors.consistency) {
      expect(rootsOf(consistencyRanges(first, second))).toEqual(proof ?? []);
    }
  });

  it('have the same paths, but for the tile height, which ours leaves out', () => {
    for (const [tile, goPath] of Object.entries(vectors.tilePaths)) {
      const [level = 0, index = 0, width = 0] = tile.split('/').map(Number);
      const ours = level < 0 ? entriesPath(index, width) : tilePath({ level, index, width });
      expect(ours).toBe(
        goPath.replace('tile/8/data/', 'tile/entries/').replace('tile/8/', 'tile/'),
      );
    }
  });

  it('have the same notes: its signature convinces us', async () => {
    const key = parseVerifierKey(sha256, vectors.verifierKey);
    const opened = await openNote(vectors.note, [key], (publicKey, message, signature) =>
      verify(null, message, publicKeyOf(publicKey), signature),
    );
    expect(opened.kind).toBe('verified');
    if (opened.kind !== 'verified') return;
    const { origin, size, root } = parseCheckpoint(opened.text);
    expect([origin, size, hex(root)]).toEqual([ORIGIN, SIZE, roots[SIZE]]);
  });
});

const goProgram = buildGoProgram();
const whereGoIs = goProgram ? describe : describe.skip;

whereGoIs('the same program, run now', () => {
  afterAll(() => {
    if (goProgram) rmSync(path.dirname(goProgram), { recursive: true, force: true });
  });

  it('prints the vectors that are checked in', () => {
    const printed = execFileSync(goProgram ?? '', { encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(JSON.parse(checkedIn));
  });

  it('is convinced by our signatures and proofs, and by no altered one', async () => {
    const privateKey = createPrivateKey({
      key: Buffer.concat([PKCS8_PREFIX, Buffer.alloc(32, 9)]),
      format: 'der',
      type: 'pkcs8',
    });
    const publicKey = createPublicKey(privateKey)
      .export({ format: 'der', type: 'spki' })
      .subarray(SPKI_PREFIX.length);
    const key = noteKey(sha256, { name: ORIGIN, type: 'ed25519', publicKey });
    const root = frontierRoot(hasher, frontier);
    const text = formatCheckpoint({ origin: ORIGIN, size: SIZE, root, extensions: [] });
    const signature = await signNote(text, key, (message) => sign(null, message, privateKey));
    const claim = {
      verifierKey: formatVerifierKey(key),
      note: formatNote({ text, signatures: [signature] }),
      entry: 'entry 123',
      index: 123,
      size: SIZE,
      root: hex(root),
      proof: rootsOf(inclusionRanges(123, SIZE)),
    };
    const believes = (claimed: typeof claim): boolean =>
      spawnSync(goProgram ?? '', ['verify'], { input: JSON.stringify(claimed) }).status === 0;
    expect(believes(claim)).toBe(true);
    expect(believes({ ...claim, entry: 'entry 124' })).toBe(false);
    expect(believes({ ...claim, note: claim.note.replace('\n300\n', '\n301\n') })).toBe(false);
  });
});

const SPKI_PREFIX = Buffer.from('302a300506032b6570032100', 'hex');
const PKCS8_PREFIX = Buffer.from('302e020100300506032b657004220420', 'hex');

function publicKeyOf(publicKey: Uint8Array) {
  const key = Buffer.concat([SPKI_PREFIX, publicKey]);
  return createPublicKey({ key, format: 'der', type: 'spki' });
}

/** Undefined where there is no Go, or its modules cannot be fetched: the vectors then stand for it. */
function buildGoProgram(): string | undefined {
  const program = path.join(mkdtempSync(path.join(tmpdir(), 'tollgate-interop-')), 'interop');
  const built = spawnSync('go', ['build', '-o', program, '.'], {
    cwd: directory,
    encoding: 'utf8',
  });
  if (built.status === 0) return program;
  rmSync(path.dirname(program), { recursive: true, force: true });
  process.stderr.write(
    `interop: vectors only, no Go program (${built.error?.message ?? built.stderr})\n`,
  );
  return undefined;
}
