import type { CommandContext } from '../event-store.js';

let commandsMade = 0;

/** A context that no other test shares; give the parts that matter to yours. */
export const commandContext = (parts: Partial<CommandContext> = {}): CommandContext => {
  commandsMade += 1;
  return {
    commandId: `command-${commandsMade}`,
    requestHash: 'ab'.repeat(32),
    actor: { personId: 'per_00000000000070008000000000000001' },
    now: '2026-03-02T09:00:00.000Z',
    ...parts,
  };
};
