import type { DataOf, Outcome } from '@tollgate/lifecycle';
import type { Instant } from '@tollgate/event-sourcing';
import type { PlannedInitiative } from '../planning/history-plan.js';

/** One decided gate of an imported history, with what statistics ask of it. */
export interface GateRecord {
  readonly reference: string;
  readonly initiativeId: string;
  readonly gate: string;
  readonly stage: string;
  readonly round: number;
  readonly outcome: Outcome;
  readonly decidedAt: Instant;
  readonly lineNumber: number;
  readonly enteredAt: Instant;
  /** True when one moment entered the stage and decided its gate: how long it took is not known. */
  readonly enteredInSameMoment: boolean;
  readonly approvals: number;
  /** Approvals by somebody who is among the authors. */
  readonly authorApprovals: number;
  /** Seats that approved. */
  readonly seats: readonly string[];
}

type Vote = DataOf<'VoteCast'>;

/** Every decided gate of one initiative, read from the events that the plan produced. */
export const gateRecords = ({
  initiativeId,
  reference,
  commands,
}: PlannedInitiative): readonly GateRecord[] => {
  const records: GateRecord[] = [];
  const votes = new Map<string, Vote>();
  let entered = { at: '', stage: '' };
  const events = commands.flatMap((planned) =>
    planned.events.map((event) => ({ event, lineNumber: planned.lineNumber })),
  );
  for (const { event, lineNumber } of events) {
    switch (event.type) {
      case 'StageEntered':
        entered = { at: event.data.at, stage: event.data.stage };
        break;
      case 'GateSubmitted':
        votes.clear();
        break;
      case 'VoteCast':
        votes.set(event.data.voter, event.data);
        break;
      case 'VoteWithdrawn':
        votes.delete(event.data.voter);
        break;
      case 'GateDecided':
        records.push({
          reference,
          initiativeId,
          gate: event.data.gate,
          stage: entered.stage,
          round: event.data.round,
          outcome: event.data.outcome,
          decidedAt: event.data.at,
          lineNumber,
          enteredAt: entered.at,
          enteredInSameMoment: entered.at === event.data.at,
          ...approvalsOf([...votes.values()]),
        });
        break;
      default:
        break;
    }
  }
  return records;
};

const approvalsOf = (
  votes: readonly Vote[],
): Pick<GateRecord, 'approvals' | 'authorApprovals' | 'seats'> => {
  const approving = votes.filter(({ choice }) => choice === 'approve');
  return {
    approvals: approving.length,
    authorApprovals: approving.filter(({ voterIsAuthor }) => voterIsAuthor).length,
    seats: approving.map(({ seat }) => seat),
  };
};
