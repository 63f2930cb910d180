import type { DataSource } from 'typeorm';
import type { CursorCodec } from '../http/cursor.js';
import type { ReadModelsBehind } from './read-models-behind.js';

/** What views of the read models share. `reader` signs in as the role that may only read. */
export class ReadModelSource {
  readonly reader: DataSource;
  readonly behind: ReadModelsBehind;
  readonly cursors: CursorCodec;

  constructor(reader: DataSource, behind: ReadModelsBehind, cursors: CursorCodec) {
    this.reader = reader;
    this.behind = behind;
    this.cursors = cursors;
  }
}
