import type { Stopping } from '../stopping.js';
import type { SignallerDependencies } from './workflow-signaller.js';
import { releaseParkedSignals } from './workflow-signaller.js';

const LOOK_EVERY_MS = 2_000;

/** Tells parked workflows when their time has come, until stopping. */
export const runParkedSignals = async (
  dependencies: SignallerDependencies,
  stopping: Stopping,
): Promise<void> => {
  while (!stopping.stopped()) {
    let more = false;
    try {
      more = await releaseParkedSignals(dependencies);
    } catch (error) {
      dependencies.log.error({ err: error }, 'parked signals not released');
    }
    if (!more) await stopping.sleep(LOOK_EVERY_MS);
  }
};
