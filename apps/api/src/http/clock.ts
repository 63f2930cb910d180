import type { Instant } from '@tollgate/event-sourcing';

/** The process's clock as a provider, so that tests can set it. */
export class Clock {
  readonly now: () => Instant;

  constructor(now: () => Instant) {
    this.now = now;
  }
}

/** The system's time as RFC 3339 UTC with milliseconds. */
export const systemNow = (): Instant => new Date().toISOString();
