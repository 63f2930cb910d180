import type { InitiativeCommand } from '../commands.js';
import type { InitiativeState } from '../state.js';
import { keeperOf } from './evidence-unmet.js';

/** Who answers for the evidence that a command speaks of. */
export const evidenceKeepers = (
  command: InitiativeCommand,
  state: InitiativeState,
): readonly string[] => {
  const asked =
    command.type === 'RefreshEvidence'
      ? command.supersedes
      : command.type === 'RetractEvidence'
        ? command.evidenceId
        : undefined;
  return state.evidence.filter(({ evidenceId }) => evidenceId === asked).map(keeperOf);
};
