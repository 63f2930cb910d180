import type { Follower, LogEntry } from '@tollgate/event-sourcing';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { boundedParallel } from './bounded-parallel.js';
import type { RecordedOfInitiative } from './coalesce-recorded.js';
import { coalesceRecorded } from './coalesce-recorded.js';
import type { ParkedSignal } from './parked-signals.js';
import { dueParkedSignals, park, unpark } from './parked-signals.js';
import { advanceSignallerCursor, readSignallerCursor } from './signaller-cursor.js';
import type { TellWorkflow } from './tell-workflow.js';

/** Calls to Temporal under way at the same time. */
const CALLS_AT_ONCE_MAX = 16;

/** What the signaller works with. */
export interface SignallerDependencies {
  /** Signs in as the projector: cursor and parked signals stand in `read`. */
  readonly pool: Pool;
  readonly tell: TellWorkflow;
  /** Told every entry before workflows are, so that telling them need not read it again. */
  readonly learn: (entries: readonly LogEntry[]) => void;
  readonly log: Logger;
}

/**
 * Wakes workflows: one call per initiative and batch. The position moves only when every call was accepted
 * or its initiative was parked, loudly, so a batch that Temporal cannot take now is tried again and no
 * broken initiative holds up the others. Repeating is harmless, a workflow counts each version once.
 */
export const workflowSignaller = (dependencies: SignallerDependencies): Follower => ({
  name: 'workflow-signaller',
  position: () => readSignallerCursor(dependencies.pool),
  handle: async (entries, nextIndex) => {
    const { pool, learn } = dependencies;
    learn(entries);
    const recorded = coalesceRecorded(entries);
    // Imported history may close in its next line: what it needs is known when the import rests.
    const imported = recorded.filter((one) => one.imported);
    await park(pool, imported, { reason: 'importRunning', fact: 'history is being imported' });
    await boundedParallel(
      recorded.filter((one) => !one.imported),
      CALLS_AT_ONCE_MAX,
      async (one) => {
        await tellOrPark(dependencies, one);
      },
    );
    await advanceSignallerCursor(pool, nextIndex);
  },
});

/** Looks at the parked signals whose time has come; true when there may be more. */
export const releaseParkedSignals = async (
  dependencies: SignallerDependencies,
): Promise<boolean> => {
  const due = await dueParkedSignals(dependencies.pool);
  await boundedParallel(due, CALLS_AT_ONCE_MAX, async (signal) => {
    if (await tellOrPark(dependencies, { ...signal, eventTypes: [] })) {
      await unpark(dependencies.pool, signal);
    }
  });
  return due.length > 0;
};

/** True when the workflow was told. */
const tellOrPark = async (
  { pool, tell, log }: SignallerDependencies,
  recorded: ParkedSignal & Pick<RecordedOfInitiative, 'eventTypes'>,
): Promise<boolean> => {
  const outcome = await tell(recorded);
  if (outcome.kind === 'told') return true;
  const { initiativeId, lastVersion } = recorded;
  log.error(
    { initiativeId, lastVersion, reason: outcome.kind, err: outcome.error },
    'workflow signal parked',
  );
  await park(pool, [recorded], { reason: outcome.kind, fact: String(outcome.error) });
  return false;
};
