import type { Follower, LogReader } from '@tollgate/event-sourcing';
import { follow } from '@tollgate/event-sourcing';
import type { LogWakeUp } from '@tollgate/event-store-postgres';
import type { Logger } from 'pino';
import type { Stopping } from '../stopping.js';

/** Runs every follower at its own pace until stopping; a failing one holds up none of the others. */
export const runFollowers = async (
  followers: readonly Follower[],
  surroundings: {
    readonly reader: LogReader;
    readonly wakeUp: LogWakeUp;
    readonly stopping: Stopping;
    readonly log: Logger;
  },
): Promise<void> => {
  const { reader, wakeUp, stopping, log } = surroundings;
  await Promise.all(
    followers.map((follower) =>
      follow(reader, follower, {
        wake: wakeUp.subscribe(),
        stopped: stopping.stopped,
        onError: (error, name) => log.error({ follower: name, err: error }, 'follower failed'),
      }),
    ),
  );
};
