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
export class FoldCache<State> {
  readonly #folds = new Map<string, CachedFold<State>>();
  readonly #entriesMax: number;

  constructor(entriesMax: number = FOLDS_KEPT_MAX) {
    this.#entriesMax = entriesMax;
  }

  /** The stream's last known fold, which thereby becomes the most recently used. */
  get(stream: string): CachedFold<State> | undefined {
    const fold = this.#folds.get(stream);
    if (fold) this.#touch(stream, fold);
    return fold;
  }

  /** Keeps `fold` and lets the least recently used one go when there are too many. */
  set(stream: string, fold: CachedFold<State>): void {
    this.#touch(stream, fold);
    if (this.#folds.size <= this.#entriesMax) return;
    for (const oldest of this.#folds.keys()) {
      this.#folds.delete(oldest);
      return;
    }
  }

  clear(): void {
    this.#folds.clear();
  }

  // A Map keeps insertion order: the first key is the least recently used one.
  #touch(stream: string, fold: CachedFold<State>): void {
    this.#folds.delete(stream);
    this.#folds.set(stream, fold);
  }
}
