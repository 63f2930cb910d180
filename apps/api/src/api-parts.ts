import type { EventStore, Instant, LogReader } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import type { Engine } from './engine/engine.js';

/** What the API is made of. Whoever creates the connections closes them, after the application. */
export interface ApiParts {
  readonly store: EventStore & LogReader;
  /** Signs in as the writer: sessions, and looking up log sequences. */
  readonly writerPool: Pool;
  /** Signs in as the reader. */
  readonly readerPool: Pool;
  /** TypeORM over the read models, initialised. */
  readonly reader: DataSource;
  readonly engine: Engine;
  readonly vaultKey: Uint8Array;
  /** Signs page cursors. */
  readonly secret: string;
  readonly now: () => Instant;
  readonly log: Logger;
  readonly boundToLoopback: boolean;
  readonly demo: boolean;
  /** Address that people use, when it is not the one the process is bound to. */
  readonly publicUrl: URL | undefined;
  readonly webRoot: string | undefined;
  /** Largest file that may be brought as evidence, in bytes. */
  readonly fileBytesMax: number;
}
