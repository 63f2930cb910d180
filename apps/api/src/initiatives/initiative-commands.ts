import type {
  CommandOutcome,
  Decider,
  EventStore,
  FoldCache,
  Instant,
  RecordedEvent,
} from '@tollgate/event-sourcing';
import { executeCommand } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
} from '@tollgate/lifecycle';
import { randomUUID } from 'node:crypto';
import { etagOf, pinnedVersion } from '../http/etag.js';
import type { Exchange } from '../http/exchange.js';
import { httpCommandId, idempotencyKey, requestHashOf } from '../http/idempotency.js';
import { waitAskedMs } from '../http/prefer.js';
import { httpProblem } from '../http/problem.js';
import type { Located, Recorded } from './answers.js';
import { rejectionProblem } from './rejections/rejection-problem.js';

/** What a request says beside its body: who asks, when, and what makes the command unique. */
export interface Asked {
  readonly actor: ActingPerson;
  readonly now: Instant;
  readonly commandId: string;
  readonly requestHash: string;
  readonly expectedVersion: number | undefined;
}

/** One command and how to show what came of it. */
export interface Asking<Resource extends object> {
  readonly initiativeId: string;
  readonly command: InitiativeCommand;
  readonly answer: (recorded: Recorded) => Located<Resource>;
}

/** What the log keeps of a command; null when the command changed nothing. */
export interface Receipt {
  readonly eventIds: readonly string[];
  readonly stream: string;
  readonly version: number;
  readonly leafHash: string;
  readonly recordedAt: Instant;
}

export type Answer<Resource extends object> = Resource & { readonly receipt: Receipt | null };

type InitiativeDecider = Decider<
  InitiativeState,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection
>;
type Done = Extract<
  CommandOutcome<InitiativeState, InitiativeEvent, InitiativeRejection>,
  { readonly kind: 'done' }
>;

/** Resolves with the log index of an event once it has one; undefined when `timeoutMs` pass first. */
export type WaitForSequence = (eventId: string, timeoutMs: number) => Promise<number | undefined>;

/** What commands need beside store and decider. */
export interface CommandPorts {
  readonly now: () => Instant;
  readonly waitForSequence: WaitForSequence;
  readonly folds: FoldCache<InitiativeState>;
}

const RETRY_SOON_S = '1';

/** The way from a request to the decider and back; every command of an initiative goes through here. */
export class InitiativeCommands {
  readonly #store: EventStore;
  readonly #decider: InitiativeDecider;
  readonly #ports: CommandPorts;

  constructor(store: EventStore, decider: InitiativeDecider, ports: CommandPorts) {
    this.#store = store;
    this.#decider = decider;
    this.#ports = ports;
  }

  /**
   * Reads the headers of a command.
   *
   * @throws {HttpProblem} when a POST has no Idempotency-Key, or `If-Match` is missing where it is needed.
   */
  asked(
    { request, signedIn }: Exchange,
    { ifMatch = 'honoured' }: { readonly ifMatch?: 'required' | 'honoured' } = {},
  ): Asked {
    const { headers, method } = request;
    const keyHeader = headers['idempotency-key'];
    // A PATCH states what shall be, so a retry without a key repeats nothing; it may still bring one.
    const key =
      method === 'POST' || keyHeader !== undefined ? idempotencyKey(keyHeader) : randomUUID();
    const pinned = headers['if-match'];
    if (ifMatch === 'required' && pinned === undefined) throw httpProblem('if-match-required');
    return {
      actor: signedIn.person,
      now: this.#ports.now(),
      commandId: httpCommandId(
        signedIn.person.personId,
        `${method} ${request.routeOptions.url ?? ''}`,
        key,
      ),
      requestHash: requestHashOf(request.params, request.body),
      expectedVersion: pinned === undefined ? undefined : pinnedVersion(pinned),
    };
  }

  /** Decides, records and answers. @throws {HttpProblem} for everything but success. */
  async run<Resource extends object>(
    exchange: Exchange,
    { actor, now, commandId, requestHash, expectedVersion }: Asked,
    { initiativeId, command, answer }: Asking<Resource>,
  ): Promise<Answer<Resource>> {
    const outcome = await executeCommand(this.#store, {
      decider: this.#decider,
      category: 'initiative',
      stream: initiativeId,
      command,
      context: { commandId, requestHash, actor: { personId: actor.personId }, now },
      ...(expectedVersion !== undefined && { expectedVersion }),
      foldCache: this.#ports.folds,
    });
    const done = doneOrRefused(outcome);
    const { state, version, recorded } = done;
    const at = recorded.at(-1)?.recordedAt ?? now;
    const { location, resource } = answer({ state, version, at });
    exchange.reply.headers({ location, etag: etagOf(version) });
    if (done.replayed) exchange.reply.header('idempotency-replayed', 'true');
    const receipt = receiptOf(recorded);
    if (receipt === null) exchange.reply.status(200);
    else await this.#waitIfAsked(exchange, receipt);
    return { ...resource, receipt };
  }

  // Without being asked an answer does not wait for the sequencer: see ADR-0005.
  async #waitIfAsked({ request, reply }: Exchange, { eventIds }: Receipt): Promise<void> {
    const timeoutMs = waitAskedMs([request.headers['prefer']].flat().join(','));
    const last = eventIds.at(-1);
    if (timeoutMs === undefined || last === undefined) return;
    const sequence = await this.#ports.waitForSequence(last, timeoutMs);
    if (sequence === undefined) return;
    reply.headers({ 'x-log-sequence': String(sequence), 'preference-applied': 'wait' });
  }
}

const doneOrRefused = (
  outcome: CommandOutcome<InitiativeState, InitiativeEvent, InitiativeRejection>,
): Done => {
  switch (outcome.kind) {
    case 'done':
      return outcome;
    case 'rejected':
      throw rejectionProblem(outcome.rejection);
    case 'staleVersion':
      throw httpProblem('version-stale', {
        detail: `You looked at version ${outcome.expectedVersion}; it is at version ${outcome.version} now.`,
        extensions: {
          facts: { expectedVersion: outcome.expectedVersion, version: outcome.version },
        },
        ...(outcome.version > 0 && { headers: { etag: etagOf(outcome.version) } }),
      });
    case 'commandIdReused':
      throw httpProblem('idempotency-key-reused');
    case 'contended':
      throw httpProblem('contended', { headers: { 'retry-after': RETRY_SOON_S } });
  }
};

const receiptOf = (recorded: readonly RecordedEvent<InitiativeEvent>[]): Receipt | null => {
  const last = recorded.at(-1);
  if (!last) return null;
  const { stream, version, leafHash, recordedAt } = last;
  return {
    eventIds: recorded.map(({ eventId }) => eventId),
    stream,
    version,
    leafHash,
    recordedAt,
  };
};
