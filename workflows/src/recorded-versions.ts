import { setHandler } from '@temporalio/workflow';
import type { ProcessView } from '@tollgate/lifecycle';
import { recorded } from './messages.js';

/** What a run knows of the log between two reads. */
export interface SeenVersions {
  readonly lastVersion: () => number;
  /** Runs one read; what is told meanwhile and goes beyond its answer asks for another. */
  readonly duringRead: (read: () => Promise<ProcessView>) => Promise<ProcessView>;
  /** True when something was recorded that may have moved the process since `process` was read. */
  readonly movedBeyond: (process: ProcessView | undefined) => boolean;
}

/**
 * Handles `recorded`. A version counts once, however often it is told; after a gap the sender's word on what
 * moved is not enough, so the log is read again. Two numbers are all that is remembered.
 */
export const followRecorded = (): SeenVersions => {
  let lastVersion = 0;
  let versionToRead = 0;

  setHandler(recorded, (told) => {
    if (told.lastVersion <= lastVersion) return;
    const isGap = told.firstVersion > lastVersion + 1;
    if (told.movesProcess || isGap) versionToRead = Math.max(versionToRead, told.lastVersion);
    else lastVersion = told.lastVersion;
  });

  return {
    lastVersion: () => lastVersion,
    duringRead: async (read) => {
      versionToRead = 0;
      const process = await read();
      // The log is right also when it is behind what was told: it was restored to an earlier point.
      lastVersion = process.version;
      return process;
    },
    movedBeyond: (process) => versionToRead > (process?.version ?? 0),
  };
};
