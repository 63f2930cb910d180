import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {
  type LocalSecrets,
  type RunningPostgres,
  type RunningTemporal,
  newSecrets,
  removeCluster,
} from '@tollgate/local-services';
import { Teardown } from '../start/teardown.js';

/** A temporary place where the doctor boots things, far from anybody's data. */
export class Laboratory {
  readonly directory = mkdtempSync(path.join(os.tmpdir(), 'tollgate-doctor-'));
  readonly secrets: LocalSecrets = newSecrets();
  readonly teardown = new Teardown();
  #postgres: RunningPostgres | undefined;
  #temporal: RunningTemporal | undefined;
  #temporalCli: string | undefined;

  constructor() {
    mkdirSync(path.join(this.directory, 'logs'));
    this.teardown.add(() =>
      Promise.resolve(rmSync(this.directory, { recursive: true, force: true })),
    );
    this.teardown.nextGroup();
  }

  keepPostgres(running: RunningPostgres): void {
    this.#postgres = running;
    this.teardown.add(async () => {
      await running.stop();
      await removeCluster(path.join(this.directory, 'pg'));
    });
  }

  keepTemporal(running: RunningTemporal): void {
    this.#temporal = running;
    this.teardown.add(() => running.stop());
  }

  keepTemporalCli(cliPath: string): void {
    this.#temporalCli = cliPath;
  }

  get postgres(): RunningPostgres {
    return present(this.#postgres, 'PostgreSQL');
  }

  get temporal(): RunningTemporal {
    return present(this.#temporal, 'Temporal');
  }

  get temporalCli(): string {
    return present(this.#temporalCli, 'the Temporal CLI');
  }
}

// A step that needs something names the step that makes it; without one there is a mistake in the list.
const present = <Value>(value: Value | undefined, what: string): Value => {
  if (value === undefined) throw new Error(`${what} was not started before it was needed`);
  return value;
};
