import { createHash } from 'node:crypto';
import { ApplicationFailure } from '@temporalio/activity';
import { canonicalize } from '@tollgate/canonical-json';
import type { EventStore, Instant } from '@tollgate/event-sourcing';
import { executeCommand } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  InitiativeCommand,
  InitiativeRejectionKind,
  TemplateLookup,
} from '@tollgate/lifecycle';
import { SYSTEM_ROLE, createInitiativeDecider } from '@tollgate/lifecycle';
import type { ProcessReader } from '@tollgate/process-client';

/** What activities work with. */
export interface ActivityDependencies {
  readonly store: EventStore;
  readonly templates: TemplateLookup;
  readonly reader: ProcessReader;
  readonly now: () => Instant | Promise<Instant>;
}

/** A command that time asks for; who asks and when is added here. */
export type TimeCommand = Extract<
  InitiativeCommand,
  {
    type:
      | 'RemindReviewers'
      | 'EscalateGate'
      | 'ExpireReview'
      | 'WakeFromHold'
      | 'RecordStaleEvidence'
      | 'LapseCondition'
      | 'LapseWaiver';
  }
>;
type Unasked<Command extends TimeCommand> = Command extends TimeCommand
  ? Omit<Command, 'actor' | 'now'>
  : never;

/** Issues one command in the name of time. */
export type AskInTime = (
  due: { readonly initiativeId: string; readonly commandId: string },
  command: Unasked<TimeCommand>,
) => Promise<'done' | 'notDueYet' | 'overtaken'>;

const NOT_DUE_YET: ReadonlySet<InitiativeRejectionKind> = new Set<InitiativeRejectionKind>([
  'DeadlineNotReached',
  'HoldNotDue',
]);

/**
 * The way of every other command: load, decide, append. Time acts on behalf of the initiative's owner, who
 * answers for its process; the agent says that it was a timer.
 *
 * @throws ApplicationFailure, not retryable, when the decision refuses what time may always ask: a bug.
 */
export const timeCommands = ({
  store,
  templates,
  reader,
  now,
}: ActivityDependencies): AskInTime => {
  const decider = createInitiativeDecider(templates);
  return async ({ initiativeId, commandId }, unasked) => {
    const initiative = await reader.readInitiative(initiativeId);
    if (!initiative) return 'overtaken';
    const { ownerId: personId } = initiative.state;
    const actor: ActingPerson = { personId, roles: [SYSTEM_ROLE], functions: [] };
    const instant = await now();
    const outcome = await executeCommand(store, {
      decider,
      category: 'initiative',
      stream: initiativeId,
      command: { ...unasked, actor, now: instant },
      context: {
        commandId,
        requestHash: requestHash({ ...unasked, actor }),
        actor: { personId, agent: 'timer' },
        now: instant,
      },
    });
    switch (outcome.kind) {
      case 'done':
        // Nothing recorded: people, or an earlier run of the same deadline, were faster.
        return outcome.recorded.length > 0 ? 'done' : 'overtaken';
      case 'rejected':
        return notDueOrBug(outcome.rejection.kind, commandId);
      case 'contended':
        throw ApplicationFailure.retryable('the stream keeps moving', 'StreamContended');
      case 'commandIdReused':
      case 'staleVersion':
        throw ApplicationFailure.nonRetryable(
          'a derived command id was used for another command',
          outcome.kind,
          {
            commandId,
          },
        );
    }
  };
};

const notDueOrBug = (kind: InitiativeRejectionKind, commandId: string): 'notDueYet' => {
  if (NOT_DUE_YET.has(kind)) return 'notDueYet';
  const message = `time was refused what it may ask: ${kind}`;
  // A newer release knows the template: a worker of that release will answer.
  if (kind === 'TemplateUnknown') throw ApplicationFailure.retryable(message, kind);
  throw ApplicationFailure.nonRetryable(message, kind, { commandId });
};

const requestHash = (command: object): string =>
  createHash('sha256').update(canonicalize(command)).digest('hex');
