import type { EventStore } from '../event-store.js';
import type { CommandExecution } from '../execute-command.js';
import { executeCommand } from '../execute-command.js';
import type { Account, AccountCommand, AccountEvent, Overdrawn } from './account.decider.js';
import { accountDecider } from './account.decider.js';
import { commandContext } from './command-context.js';

export type Execution = CommandExecution<Account, AccountCommand, AccountEvent, Overdrawn>;

export const execution = (parts: Partial<Execution> & Pick<Execution, 'command'>): Execution => ({
  decider: accountDecider,
  category: 'account',
  stream: 'account-1',
  context: commandContext(),
  ...parts,
});

export const payIn = (cents: number): AccountCommand => ({ type: 'PayIn', payment: { cents } });
export const payOut = (...cents: readonly number[]): AccountCommand => ({
  type: 'PayOut',
  payments: cents.map((amount) => ({ cents: amount })),
});

/** Somebody else pays one cent in just before each of the first `times` appends that would have succeeded. */
export const disturbed = (store: EventStore, times: number): EventStore => {
  let left = times;
  return {
    ...store,
    append: async (append) => {
      const { version, recordedCommand } = await store.readStream(append.stream, append.context);
      if (left > 0 && version === append.expectedVersion && !recordedCommand) {
        left -= 1;
        await executeCommand(store, execution({ stream: append.stream, command: payIn(1) }));
      }
      return store.append(append);
    },
  };
};
