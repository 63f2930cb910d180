import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import type { Decision } from '../decision.js';
import type { InitiativeState } from '../state.js';
import { addEvidence } from './add-evidence.js';
import type { EvidenceCommand } from './commands.js';
import { recordStaleEvidence } from './record-stale-evidence.js';
import { refreshEvidence } from './refresh-evidence.js';
import { retractEvidence } from './retract-evidence.js';

/** Everything that may be asked about evidence. */
export const decideEvidence = (
  command: EvidenceCommand,
  state: InitiativeState,
  template: LifecycleTemplate,
): Decision => {
  switch (command.type) {
    case 'AddEvidence':
      return addEvidence(command, state, template);
    case 'RefreshEvidence':
      return refreshEvidence(command, state, template);
    case 'RetractEvidence':
      return retractEvidence(command, state, template);
    case 'RecordStaleEvidence':
      return recordStaleEvidence(command, state, template);
  }
};
