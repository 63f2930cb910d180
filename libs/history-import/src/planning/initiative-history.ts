import type { Decider, Instant } from '@tollgate/event-sourcing';
import type {
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import type { CheckedMapping } from '../mapping/checked-mapping.js';

export type InitiativeDecider = Decider<
  InitiativeState,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection
>;

/** What planning needs of the outside; all of it is data and pure functions. */
export interface PlanContext extends CheckedMapping {
  readonly decider: InitiativeDecider;
}

/** What the latest line said of the gates, kept while approvals are still to come. */
export interface Claim {
  readonly gateIndex: number;
  /** False while only the gates before it are certain to be passed. */
  readonly passed: boolean;
  readonly at: Instant;
}

/** An approval that a line named for one seat of one gate. */
export interface NamedApproval {
  readonly name: string;
  readonly seat: string;
  readonly roles: readonly string[];
  readonly meaning: string;
  readonly lineNumber: number;
}

/** The approvers of the latest position line that named any. */
export interface NamedApprovers {
  readonly names: readonly string[];
  readonly roles: readonly string[];
  readonly meaning: string;
  readonly lineNumber: number;
}

/** One initiative as far as the lines so far tell. A refused line leaves it as it was. */
export interface InitiativeHistory {
  readonly initiativeId: string;
  readonly reference: string;
  readonly state: InitiativeState;
  readonly template: LifecycleTemplate | null;
  readonly lastAt: Instant | null;
  readonly firstLineNumber: number | null;
  readonly authorRoles: readonly string[];
  readonly approvers: NamedApprovers | null;
  readonly namedApprovals: ReadonlyMap<string, NamedApproval>;
  readonly claim: Claim | null;
}
