/** Keeps the most recently used values under their keys, at most `entriesMax` of them. */
export class BoundedCache<Value> {
  readonly #values = new Map<string, Value>();
  readonly #entriesMax: number;

  constructor(entriesMax: number) {
    this.#entriesMax = entriesMax;
  }

  /** The value under `key`, which thereby becomes the most recently used. */
  get(key: string): Value | undefined {
    const value = this.#values.get(key);
    if (value !== undefined) this.#touch(key, value);
    return value;
  }

  /** Keeps `value` and lets the least recently used one go when there are too many. */
  set(key: string, value: Value): void {
    this.#touch(key, value);
    if (this.#values.size <= this.#entriesMax) return;
    for (const oldest of this.#values.keys()) {
      this.#values.delete(oldest);
      return;
    }
  }

  delete(key: string): void {
    this.#values.delete(key);
  }

  clear(): void {
    this.#values.clear();
  }

  // A Map keeps insertion order: the first key is the least recently used one.
  #touch(key: string, value: Value): void {
    this.#values.delete(key);
    this.#values.set(key, value);
  }
}
