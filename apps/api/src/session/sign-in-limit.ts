const WINDOW_MS = 60_000;
const PER_ACCOUNT_MAX = 10;
const PER_ADDRESS_MAX = 60;
const REMEMBERED_MAX = 10_000;

/**
 * Counts sign-in attempts of the last minute per account and per network address, in this process. The address
 * is the connection's own: a forwarded header could be made up.
 */
export class SignInLimit {
  readonly #attempts = new Map<string, number[]>();

  /** Counts this attempt. @returns seconds to wait when there were too many, else undefined. */
  countAttempt(account: string, address: string, nowMs: number): number | undefined {
    const waits = [
      this.#count(`account:${account}`, PER_ACCOUNT_MAX, nowMs),
      this.#count(`address:${address}`, PER_ADDRESS_MAX, nowMs),
    ].filter((wait) => wait !== undefined);
    return waits.length === 0 ? undefined : Math.max(...waits);
  }

  #count(key: string, max: number, nowMs: number): number | undefined {
    const recent = (this.#attempts.get(key) ?? []).filter((at) => at > nowMs - WINDOW_MS);
    const oldest = recent[0];
    if (recent.length >= max && oldest !== undefined) {
      return Math.max(1, Math.ceil((oldest + WINDOW_MS - nowMs) / 1_000));
    }
    // Taken out first, so that the map's order is by last attempt and the bound drops the oldest.
    this.#attempts.delete(key);
    this.#attempts.set(key, [...recent, nowMs]);
    this.#forgetOldest();
    return undefined;
  }

  #forgetOldest(): void {
    if (this.#attempts.size <= REMEMBERED_MAX) return;
    for (const key of this.#attempts.keys()) {
      this.#attempts.delete(key);
      return;
    }
  }
}
