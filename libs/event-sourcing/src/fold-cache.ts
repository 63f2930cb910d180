import { BoundedCache } from './bounded-cache.js';

/** Folded streams kept by one cache unless told otherwise. */
export const FOLDS_KEPT_MAX = 1_000;

/** A stream's folded state, and the place in its past that it was folded to. */
export interface CachedFold<State> {
  readonly state: State;
  readonly version: number;
  readonly leafHash: string;
}

/**
 * The states of the most recently used streams of one kind of aggregate, so that a command's cost does not
 * grow with its stream. Never evidence: whoever takes a fold from here asks the store for the events after
 * it, and the append is a compare-and-swap on the version.
 *
 * States hold opened personal values: `clear` it when a person's data is erased.
 */
export class FoldCache<State> extends BoundedCache<CachedFold<State>> {
  constructor(entriesMax: number = FOLDS_KEPT_MAX) {
    super(entriesMax);
  }
}
