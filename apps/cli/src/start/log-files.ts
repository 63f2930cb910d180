import { createWriteStream, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';

const LOG_BYTES_MAX = 20_000_000;

/**
 * Opens the log of one child process. A log that has grown beyond 20 MB is put aside first, over the one
 * put aside before, so that logs never fill the disk.
 */
export const openLog = (
  dataDirectory: string,
  name: string,
  onOutput: (text: string) => void,
): Writable => {
  const directory = path.join(dataDirectory, 'logs');
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  const file = path.join(directory, `${name}.log`);
  if (existsSync(file) && statSync(file).size > LOG_BYTES_MAX) renameSync(file, `${file}.1`);
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  return new Writable({
    decodeStrings: false,
    write: (chunk: unknown, _encoding, done) => {
      onOutput(String(chunk));
      stream.write(String(chunk), done);
    },
    final: (done) => {
      stream.end(done);
    },
  });
};
