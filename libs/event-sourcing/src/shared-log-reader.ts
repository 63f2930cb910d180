import type { LogEntry, LogReader } from './event-store.js';

/** Entries kept for followers that are a little behind the first one. */
export const SHARED_ENTRIES_MAX = 2_000;

/**
 * One reading of the log for all followers of a process: they walk the same entries within moments of each
 * other, and reading, decoding and opening sealed values is most of what following costs. A follower that is
 * further behind than what is kept reads for itself.
 *
 * Entries hold opened personal values: `forget` them when a person's data is erased.
 */
export class SharedLogReader implements LogReader {
  readonly #reader: LogReader;
  #entries: readonly LogEntry[] = [];
  #reading: { readonly from: number; readonly entries: Promise<readonly LogEntry[]> } | undefined;

  constructor(reader: LogReader) {
    this.#reader = reader;
  }

  readonly logSize = (): Promise<number> => this.#reader.logSize();

  readonly readLog = async (from: number, limit: number): Promise<readonly LogEntry[]> => {
    const kept = this.#keptFrom(from, limit);
    if (kept.length > 0) return kept;
    const end = this.#end();
    if (end !== undefined && from !== end) return this.#reader.readLog(from, limit);
    return (await this.#readNext(from, limit)).slice(0, limit);
  };

  /** Drops what is kept. */
  forget(): void {
    this.#entries = [];
  }

  /** Whoever asks for the same entries while they are being read waits for that reading. */
  async #readNext(from: number, limit: number): Promise<readonly LogEntry[]> {
    const under = this.#reading;
    if (under?.from === from) return under.entries;
    const reading = { from, entries: this.#reader.readLog(from, limit) };
    this.#reading = reading;
    try {
      const entries = await reading.entries;
      this.#keep(from, entries);
      return entries;
    } finally {
      if (this.#reading === reading) this.#reading = undefined;
    }
  }

  #keep(from: number, entries: readonly LogEntry[]): void {
    const end = this.#end();
    const joined = end === undefined || end === from ? [...this.#entries, ...entries] : entries;
    this.#entries = joined.slice(-SHARED_ENTRIES_MAX);
  }

  #keptFrom(from: number, limit: number): readonly LogEntry[] {
    const start = this.#entries[0]?.logIndex;
    if (start === undefined || from < start) return [];
    return this.#entries.slice(from - start, from - start + limit);
  }

  #end(): number | undefined {
    const last = this.#entries.at(-1);
    return last && last.logIndex + 1;
  }
}
