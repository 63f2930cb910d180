import type { BoundsOf } from './contradiction.js';
import { areContradictory } from './contradiction.js';
import type { Atom, Formula } from './formula.js';

/** Ways to satisfy a formula that are looked at; beyond them the answer is "it may be true". */
export const ALTERNATIVES_MAX = 512;

/**
 * False only when nothing can make the formula true. The answer is exact for comparisons of whole numbers,
 * amounts, dates, ages, counts and scores with each other and with constants; where the formula has more in
 * it than that, or more alternatives than are looked at, it errs on the side of "may be true".
 */
export const canBeTrue = (formula: Formula, boundsOf: BoundsOf): boolean => {
  const ways = alternatives(formula);
  return ways === undefined || ways.some((atoms) => !areContradictory(atoms, boundsOf));
};

/** Disjunctive normal form; undefined when it would have too many members. */
const alternatives = (formula: Formula): readonly (readonly Atom[])[] | undefined => {
  switch (formula.kind) {
    case 'opaque':
      return [[]];
    case 'atom':
      return [[formula.atom]];
    case 'any': {
      const ways: (readonly Atom[])[] = [];
      for (const part of formula.parts) {
        const added = alternatives(part);
        if (!added || ways.length + added.length > ALTERNATIVES_MAX) return undefined;
        ways.push(...added);
      }
      return ways;
    }
    case 'all': {
      let ways: readonly (readonly Atom[])[] = [[]];
      for (const part of formula.parts) {
        const added = alternatives(part);
        if (!added || ways.length * added.length > ALTERNATIVES_MAX) return undefined;
        ways = ways.flatMap((left) => added.map((right) => [...left, ...right]));
      }
      return ways;
    }
  }
};
