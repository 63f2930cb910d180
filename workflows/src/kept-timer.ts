import { CancellationScope, isCancellation, sleep } from '@temporalio/workflow';
import { millisecondsUntil } from './run-clock.js';

/** The one timer of a run. */
export interface KeptTimer {
  /** Makes it ring at `instant`. Set again for the same instant it is kept, at no cost in history. */
  readonly setFor: (instant: string, summary: string) => void;
  /** True once `instant` has come. */
  readonly hasCome: (instant: string) => boolean;
}

/** A timer that is replaced only when it must ring at another instant. */
export const keptTimer = (): KeptTimer => {
  let armed: { readonly instant: string; readonly scope: CancellationScope } | undefined;
  let rangFor: string | undefined;
  return {
    hasCome: (instant) => rangFor === instant || millisecondsUntil(instant) === 0,
    setFor: (instant, summary) => {
      if (armed?.instant === instant) return;
      armed?.scope.cancel();
      const scope = new CancellationScope();
      armed = { instant, scope };
      scope
        .run(() => sleep(millisecondsUntil(instant), { summary }))
        .then(() => {
          rangFor = instant;
        })
        .catch((error: unknown) => {
          // Replaced by another instant; nobody waits for this one any more.
          if (!isCancellation(error)) throw error;
        });
    },
  };
};
