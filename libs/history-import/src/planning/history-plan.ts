import type { Instant } from '@tollgate/event-sourcing';
import type { InitiativeCommand, InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import type { LeftOut, LineDisposition } from '../line-result.js';

/** One command of one line, ready for the engine. */
export interface PlannedCommand {
  readonly lineNumber: number;
  readonly commandId: string;
  readonly requestHash: string;
  readonly command: InitiativeCommand;
  /** What it records if the stream stands where the plan says. */
  readonly events: readonly InitiativeEvent[];
}

/** A person whom the commands speak of. The name is personal; everything else goes by the pseudonym. */
export interface PlannedPerson {
  readonly personId: string;
  readonly name: string;
  readonly firstSeenAt: Instant;
}

export interface PlannedLine {
  readonly lineNumber: number;
  /** What the source calls the initiative; null where the line does not say. */
  readonly initiative: string | null;
  readonly disposition: LineDisposition;
  readonly leftOut: readonly LeftOut[];
}

export interface PlannedInitiative {
  readonly initiativeId: string;
  /** What the source calls it. */
  readonly reference: string;
  /** How it stands when every command is recorded. */
  readonly state: InitiativeState;
  readonly commands: readonly PlannedCommand[];
}

/** What a history becomes: one entry for every line, and the commands in the order of each initiative. */
export interface HistoryPlan {
  readonly lines: readonly PlannedLine[];
  readonly persons: readonly PlannedPerson[];
  readonly initiatives: readonly PlannedInitiative[];
}
