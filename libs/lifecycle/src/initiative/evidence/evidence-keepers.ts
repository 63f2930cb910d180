import type { InitiativeCommand } from '../commands.js';
import type { Evidence, InitiativeState } from '../state.js';
import { keeperOf } from './evidence-unmet.js';

/** Who answers for the evidence that a command speaks of. */
export const evidenceKeepers = (
  command: InitiativeCommand,
  state: InitiativeState,
): readonly string[] => evidenceOf(command, state).map(keeperOf);

/** The gate whose people judge the evidence that a command speaks of: it may have been passed long ago. */
export const evidenceGate = (
  command: InitiativeCommand,
  state: InitiativeState,
): string | undefined => evidenceOf(command, state)[0]?.gate;

const evidenceOf = (command: InitiativeCommand, state: InitiativeState): readonly Evidence[] => {
  const asked =
    command.type === 'RefreshEvidence'
      ? command.supersedes
      : command.type === 'RetractEvidence'
        ? command.evidenceId
        : undefined;
  return state.evidence.filter(({ evidenceId }) => evidenceId === asked);
};
