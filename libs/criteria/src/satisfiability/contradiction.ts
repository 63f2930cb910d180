import type { Atom } from './formula.js';
import { ZERO, listLength } from './formula.js';

/** Bounds that a named number always keeps, e.g. 0 to 100 of a score. */
export interface Bounds {
  readonly least: number;
  readonly most: number | null;
}

export type BoundsOf = (name: string) => Bounds | undefined;

/** True when no values whatever make all of these atoms true together. */
export const areContradictory = (atoms: readonly Atom[], boundsOf: BoundsOf): boolean =>
  givenContradict(atoms) ||
  textsContradict(atoms) ||
  listsContradict(atoms) ||
  currenciesContradict(atoms) ||
  differencesContradict([...atoms.flatMap(differenceOf), ...atLeastIncluded(atoms)], boundsOf);

type Difference = Extract<Atom, { kind: 'difference' }>;

const differenceOf = (atom: Atom): readonly Difference[] =>
  atom.kind === 'difference' ? [atom] : [];

const givenContradict = (atoms: readonly Atom[]): boolean => {
  const absent = new Set(
    atoms.flatMap((atom) => (atom.kind === 'given' && !atom.holds ? [atom.fact] : [])),
  );
  return atoms.some(
    (atom) =>
      (atom.kind === 'needs' || (atom.kind === 'given' && atom.holds)) && absent.has(atom.fact),
  );
};

const textsContradict = (atoms: readonly Atom[]): boolean => {
  const texts = atoms.flatMap((atom) => (atom.kind === 'text' ? [atom] : []));
  return texts.some(
    (one) =>
      one.isEqual &&
      texts.some((other) => other.fact === one.fact && (other.text === one.text) !== other.isEqual),
  );
};

const listsContradict = (atoms: readonly Atom[]): boolean => {
  const items = atoms.flatMap((atom) => (atom.kind === 'includes' ? [atom] : []));
  return items.some((one) =>
    items.some(
      (other) => other.list === one.list && other.text === one.text && other.holds !== one.holds,
    ),
  );
};

/** A list that includes n different texts has at least n items. */
const atLeastIncluded = (atoms: readonly Atom[]): readonly Difference[] => {
  const texts = new Map<string, Set<string>>();
  for (const atom of atoms) {
    if (atom.kind !== 'includes' || !atom.holds) continue;
    texts.set(atom.list, (texts.get(atom.list) ?? new Set()).add(atom.text));
  }
  return [...texts].map(([list, included]) => ({
    kind: 'difference',
    left: ZERO,
    right: listLength(list),
    most: -included.size,
  }));
};

const currenciesContradict = (atoms: readonly Atom[]): boolean => {
  const groups = new Map<string, string>();
  const rootOf = (name: string): string => {
    const parent = groups.get(name);
    return parent === undefined || parent === name ? name : rootOf(parent);
  };
  for (const atom of atoms) {
    if (atom.kind === 'sameCurrency') groups.set(rootOf(atom.facts[0]), rootOf(atom.facts[1]));
  }
  const currencies = new Map<string, string>();
  return atoms.some((atom) => {
    if (atom.kind !== 'currency') return false;
    const root = rootOf(atom.fact);
    const known = currencies.get(root);
    currencies.set(root, atom.currency);
    return known !== undefined && known !== atom.currency;
  });
};

/**
 * A system of differences `x - y <= c` has no solution exactly when its graph has a cycle of negative length
 * (Cormen et al., "Introduction to Algorithms", difference constraints; found by Bellman and Ford's method).
 * All numbers are whole, so this decides it; BigInt, because sums of large amounts leave the safe range.
 */
const differencesContradict = (differences: readonly Difference[], boundsOf: BoundsOf): boolean => {
  const names = new Set([ZERO, ...differences.flatMap(({ left, right }) => [left, right])]);
  const edges = [...differences, ...[...names].flatMap((name) => boundEdges(name, boundsOf(name)))];
  const distances = new Map([...names].map((name) => [name, 0n]));
  for (let round = 0; round <= names.size; round += 1) {
    let hasChanged = false;
    for (const { left, right, most } of edges) {
      const through = (distances.get(right) ?? 0n) + BigInt(most);
      if (through >= (distances.get(left) ?? 0n)) continue;
      distances.set(left, through);
      hasChanged = true;
    }
    if (!hasChanged) return false;
  }
  return true;
};

const boundEdges = (name: string, bounds: Bounds | undefined): readonly Difference[] =>
  bounds === undefined
    ? []
    : [
        { kind: 'difference', left: ZERO, right: name, most: -bounds.least },
        ...(bounds.most === null
          ? []
          : [{ kind: 'difference' as const, left: name, right: ZERO, most: bounds.most }]),
      ];
