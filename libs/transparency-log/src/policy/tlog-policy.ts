import { Malformed } from '../malformed.js';
import type { Sha256 } from '../merkle/tree-hasher.js';
import { sameBytes } from '../bytes/bytes.js';
import type { NoteKey } from '../notes/note-key.js';
import { parseVerifierKey } from '../notes/note-key.js';

/** Whom one trusts: the logs, the witnesses, and how many of these must have cosigned. */
export interface TlogPolicy {
  readonly logs: readonly PolicyKey[];
  readonly witnesses: readonly PolicyKey[];
  /** True when cosignatures by these keys are enough. */
  readonly quorumMet: (cosigners: readonly NoteKey[]) => boolean;
  /** True when the quorum asks for no witness at all. */
  readonly needsWitness: boolean;
}

export interface PolicyKey {
  readonly key: NoteKey;
  readonly url: string | null;
}

type Witnessing = (cosigners: readonly NoteKey[]) => boolean;

/** What has been read so far. */
interface Reading {
  readonly sha256: Sha256;
  readonly logs: PolicyKey[];
  readonly witnesses: PolicyKey[];
  readonly names: Map<string, Witnessing>;
  readonly members: Set<string>;
  quorum: { readonly met: Witnessing; readonly needsWitness: boolean } | undefined;
}

/** Reads a policy file. @throws {Malformed} naming line and rule. */
export const parseTlogPolicy = (sha256: Sha256, file: string): TlogPolicy => {
  const reading: Reading = {
    sha256,
    logs: [],
    witnesses: [],
    names: new Map(),
    members: new Set(),
    quorum: undefined,
  };
  file.split('\n').forEach((line, index) => {
    const words = line.split(/[ \t]+/).filter((word) => word !== '');
    if (words.length === 0 || words[0]?.startsWith('#')) return;
    try {
      readLine(reading, words);
    } catch (error) {
      if (!(error instanceof Malformed)) throw error;
      throw new Malformed('policy', `line ${index + 1}: ${error.rule}`);
    }
  });
  const { logs, witnesses, quorum } = reading;
  if (!quorum) throw new Malformed('policy', 'has no quorum line');
  return { logs, witnesses, quorumMet: quorum.met, needsWitness: quorum.needsWitness };
};

const readLine = (reading: Reading, [keyword, ...words]: readonly string[]): void => {
  switch (keyword) {
    case 'log':
      return readLog(reading, words);
    case 'witness':
      return readWitness(reading, words);
    case 'group':
      return readGroup(reading, words);
    case 'quorum':
      return readQuorum(reading, words);
    default:
      throw new Malformed('policy', `unknown keyword ${keyword}`);
  }
};

const readLog = ({ sha256, logs }: Reading, words: readonly string[]): void => {
  const [verifierKey, url, ...more] = words;
  if (verifierKey === undefined || more.length > 0) throw wrongForm('log <key> [<url>]');
  addKey(logs, { key: parseVerifierKey(sha256, verifierKey), url: url ?? null });
};

const readWitness = (reading: Reading, words: readonly string[]): void => {
  const [name, verifierKey, url, ...more] = words;
  if (name === undefined || verifierKey === undefined || more.length > 0) {
    throw wrongForm('witness <name> <key> [<url>]');
  }
  const key = parseVerifierKey(reading.sha256, verifierKey);
  if (key.type !== 'cosignature/v1') throw new Malformed('policy', 'a witness key must cosign');
  addKey(reading.witnesses, { key, url: url ?? null });
  define(reading, name, (cosigners) =>
    cosigners.some(({ publicKey }) => sameBytes(publicKey, key.publicKey)),
  );
};

const readGroup = (reading: Reading, words: readonly string[]): void => {
  const [name, threshold, ...memberNames] = words;
  if (name === undefined || threshold === undefined || memberNames.length === 0) {
    throw wrongForm('group <name> all|any|<count> <member>...');
  }
  const needed = neededOf(threshold, memberNames.length);
  const members = memberNames.map((member) => {
    if (reading.members.has(member)) {
      throw new Malformed('policy', `${member} is a member twice`);
    }
    reading.members.add(member);
    return known(reading, member);
  });
  define(
    reading,
    name,
    (cosigners) => members.filter((witnessed) => witnessed(cosigners)).length >= needed,
  );
};

const readQuorum = (reading: Reading, words: readonly string[]): void => {
  const [name, ...more] = words;
  if (name === undefined || more.length > 0) throw wrongForm('quorum <name>');
  if (reading.quorum) throw new Malformed('policy', 'has a second quorum line');
  reading.quorum =
    name === 'none'
      ? { met: () => true, needsWitness: false }
      : { met: known(reading, name), needsWitness: true };
};

const neededOf = (threshold: string, count: number): number => {
  if (threshold === 'all') return count;
  if (threshold === 'any') return 1;
  const needed = /^[1-9]\d*$/.test(threshold) ? Number(threshold) : 0;
  if (needed < 1 || needed > count) {
    throw new Malformed('policy', `${threshold} is no share of ${count} members`);
  }
  return needed;
};

const define = ({ names }: Reading, name: string, witnessed: Witnessing): void => {
  if (name === 'none' || names.has(name)) throw new Malformed('policy', `${name} is taken`);
  names.set(name, witnessed);
};

const known = ({ names }: Reading, name: string): Witnessing => {
  const witnessed = names.get(name);
  if (!witnessed) throw new Malformed('policy', `${name} is not defined above`);
  return witnessed;
};

const addKey = (keys: PolicyKey[], added: PolicyKey): void => {
  if (keys.some(({ key }) => sameBytes(key.publicKey, added.key.publicKey))) {
    throw new Malformed('policy', 'names one key twice');
  }
  keys.push(added);
};

const wrongForm = (form: string): Malformed => new Malformed('policy', `expected: ${form}`);
