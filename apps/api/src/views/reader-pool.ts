import type { Pool } from 'pg';

/** Plain SQL under the role that may only read, for what no read model holds. */
export class ReaderPool {
  readonly pool: Pool;

  constructor(pool: Pool) {
    this.pool = pool;
  }
}
