import type { DataSource } from 'typeorm';

/** TypeORM over the read models, signed in as the role that may only read. */
export class ReadModelSource {
  readonly reader: DataSource;

  constructor(reader: DataSource) {
    this.reader = reader;
  }
}
