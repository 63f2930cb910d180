import type {
  CommandOutcome,
  Decider,
  DomainEvent,
  EventStore,
  FoldCache,
  Instant,
  Knowledge,
  PreparedCommand,
  RecordedEvent,
} from '@tollgate/event-sourcing';
import { executeCommand } from '@tollgate/event-sourcing';
import type { ActingPerson } from '@tollgate/lifecycle';
import { randomUUID } from 'node:crypto';
import { etagOf, pinnedVersion } from '../http/etag.js';
import type { Exchange } from '../http/exchange.js';
import { httpCommandId, idempotencyKey, requestHashOf } from '../http/idempotency.js';
import { waitAskedMs } from '../http/prefer.js';
import type { HttpProblem } from '../http/problem.js';
import { httpProblem } from '../http/problem.js';

/** What a request says beside its body: who asks, when, and what makes the command unique. */
export interface Asked {
  readonly actor: ActingPerson;
  /** The program that asks for this person, if one does. */
  readonly agent?: string | undefined;
  readonly now: Instant;
  readonly commandId: string;
  readonly requestHash: string;
  readonly expectedVersion: number | undefined;
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

/** A resource with its address. */
export interface Located<Resource extends object> {
  readonly location: string;
  readonly resource: Resource;
}

/** What a command left behind in its stream, and when that was recorded: a replay shows the same again. */
export interface Left<State> {
  readonly state: State;
  readonly version: number;
  readonly at: Instant;
}

/** One kind of thing that commands change. */
export interface Family<State, Command, Event extends DomainEvent, Rejection> {
  readonly decider: Decider<State, Command, Event, Rejection>;
  readonly category: string;
  readonly folds: FoldCache<State>;
  /** The problem that answers a business "no". */
  readonly refuse: (rejection: Rejection) => HttpProblem;
}

/** One command of a family and how to show what came of it. */
export interface Running<State, Command, Resource extends object> {
  readonly stream: string;
  readonly command: Command;
  /** Completes the command with facts from other streams, anew at each try. */
  readonly prepare?:
    ((command: Command, knowledge: Knowledge) => Promise<PreparedCommand<Command>>) | undefined;
  readonly answer: (left: Left<State>) => Located<Resource>;
}

/** Resolves with the log index of an event once it has one; undefined when `timeoutMs` pass first. */
export type WaitForSequence = (eventId: string, timeoutMs: number) => Promise<number | undefined>;

const RETRY_SOON_S = '1';

/** The way from a request to a decider and back, the same for everything that can be changed. */
export class CommandRunner {
  readonly #store: EventStore;
  readonly #now: () => Instant;
  readonly #waitForSequence: WaitForSequence;

  constructor(store: EventStore, now: () => Instant, waitForSequence: WaitForSequence) {
    this.#store = store;
    this.#now = now;
    this.#waitForSequence = waitForSequence;
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
      agent: signedIn.program,
      now: this.#now(),
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
  async run<State, Command, Event extends DomainEvent, Rejection, Resource extends object>(
    exchange: Exchange,
    { actor, agent, now, commandId, requestHash, expectedVersion }: Asked,
    {
      decider,
      category,
      folds,
      refuse,
      stream,
      command,
      prepare,
      answer,
    }: Family<State, Command, Event, Rejection> & Running<State, Command, Resource>,
  ): Promise<Answer<Resource>> {
    const outcome = await executeCommand(this.#store, {
      decider,
      category,
      stream,
      command,
      ...(prepare && { prepare }),
      context: {
        commandId,
        requestHash,
        actor: { personId: actor.personId, ...(agent !== undefined && { agent }) },
        now,
      },
      ...(expectedVersion !== undefined && { expectedVersion }),
      foldCache: folds,
    });
    if (outcome.kind === 'rejected') throw refuse(outcome.rejection);
    const { state, version, recorded, replayed } = doneOrFailed(outcome);
    const at = recorded.at(-1)?.recordedAt ?? now;
    const { location, resource } = answer({ state, version, at });
    exchange.reply.headers({ location, etag: etagOf(version) });
    if (replayed) exchange.reply.header('idempotency-replayed', 'true');
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
    const sequence = await this.#waitForSequence(last, timeoutMs);
    if (sequence === undefined) return;
    reply.headers({ 'x-log-sequence': String(sequence), 'preference-applied': 'wait' });
  }
}

type Outcome<State, Event extends DomainEvent> = CommandOutcome<State, Event, never>;
type Done<State, Event extends DomainEvent> = Extract<
  Outcome<State, Event>,
  { readonly kind: 'done' }
>;

const doneOrFailed = <State, Event extends DomainEvent>(
  outcome: Exclude<Outcome<State, Event>, { readonly kind: 'rejected' }>,
): Done<State, Event> => {
  switch (outcome.kind) {
    case 'done':
      return outcome;
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

const receiptOf = (recorded: readonly RecordedEvent[]): Receipt | null => {
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
