import { createHash } from 'node:crypto';
import { canonicalize } from '@tollgate/canonical-json';
import type { Decider, EventStore, Instant } from '@tollgate/event-sourcing';
import { FoldCache, executeCommand } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  InitiativeCommand,
  InitiativeEvent,
  InitiativeRejection,
  InitiativeState,
  ProcessTimer,
} from '@tollgate/lifecycle';
import { SYSTEM_ROLE, createInitiativeDecider, processView } from '@tollgate/lifecycle';
import type { LifecycleTemplate } from '@tollgate/lifecycle';
import { momentAgo, notBefore } from './demo-calendar.js';
import { demoId } from './demo-id.js';
import type { DemoPerson } from './demo-people.js';
import { inOneSitting } from './one-sitting.js';
import type { DaysAgo, Story } from './story.js';

/** The agent that acts for the people of the demo, in every entry it makes. */
export const DEMO_AGENT = 'demo';

/** Commands without who asks and when. */
export type Unasked = InitiativeCommand extends infer Command
  ? Command extends InitiativeCommand
    ? Omit<Command, 'actor' | 'now'>
    : never
  : never;

/** A story asked for something that the engine refuses: the story or a template is wrong. */
export class StoryRefused extends Error {
  override readonly name = 'StoryRefused';
  readonly story: string;
  readonly outcome: unknown;

  constructor(story: string, commandId: string, outcome: { readonly kind: string }) {
    super(`${story}: ${commandId} was answered with ${JSON.stringify(outcome)}`);
    this.story = story;
    this.outcome = outcome;
  }
}

/** Where a story is told to, and as of when. */
export interface Telling {
  readonly store: EventStore;
  readonly template: LifecycleTemplate;
  /** Moment at which the demo began; every date of a story counts back from it. */
  readonly began: Instant;
}

/**
 * Issues a story's commands, one sitting after the other, and knows where the initiative stands. Command ids
 * count the sittings, so that telling it again repeats nothing and goes on where it was cut off.
 */
export class Storyteller {
  readonly telling: Telling;
  readonly story: Story;
  readonly initiativeId: string;
  readonly #decider: Decider<
    InitiativeState,
    readonly InitiativeCommand[],
    InitiativeEvent,
    InitiativeRejection
  >;
  readonly #foldCache = new FoldCache<InitiativeState>(1);
  #state: InitiativeState;
  #sittings = 0;
  #version = 0;
  #clock: Instant;

  constructor(telling: Telling, story: Story) {
    this.telling = telling;
    this.story = story;
    this.initiativeId = demoId('ini', `initiative ${story.key}`);
    const { template } = telling;
    this.#decider = inOneSitting(createInitiativeDecider(() => template));
    this.#state = this.#decider.initialState;
    this.#clock = momentAgo(telling.began, story.proposed + 1);
  }

  get state(): InitiativeState {
    return this.#state;
  }

  /** Moment of what was told last. */
  get clock(): Instant {
    return this.#clock;
  }

  /** One person does all this at one moment; time does first what it had to do until then. */
  async sit(person: DemoPerson, daysAgo: DaysAgo, unasked: readonly Unasked[]): Promise<void> {
    const at = notBefore(this.#clock, momentAgo(this.telling.began, daysAgo));
    await this.passTime(at);
    this.#sittings += 1;
    const { personId, roles, functions } = person;
    await this.#ask(
      { personId, roles, functions },
      { commandId: `demo:${this.story.key}:${this.#sittings}`, at: notBefore(this.#clock, at) },
      unasked,
    );
  }

  /** Reminders, escalations, expiries and wake-ups that fell due until `until`, at their own instants. */
  async passTime(until: Instant): Promise<void> {
    for (let due = this.#nextTimer(until); due; due = this.#nextTimer(until)) {
      await this.#ask(
        { personId: this.#state.ownerId, roles: [SYSTEM_ROLE], functions: [] },
        { commandId: due.commandId, at: due.dueAt },
        [askedByTime(due)],
      );
    }
  }

  #nextTimer(until: Instant): ProcessTimer | undefined {
    const { timers } = processView(this.#state, this.telling.template, this.#version);
    return timers.find(({ dueAt }) => dueAt <= until);
  }

  async #ask(
    actor: ActingPerson,
    { commandId, at }: { readonly commandId: string; readonly at: Instant },
    unasked: readonly Unasked[],
  ): Promise<void> {
    const outcome = await executeCommand(this.telling.store, {
      decider: this.#decider,
      foldCache: this.#foldCache,
      category: 'initiative',
      stream: this.initiativeId,
      command: unasked.map((command) => ({ ...command, actor, now: at })),
      context: {
        commandId,
        requestHash: createHash('sha256').update(canonicalize({ actor, unasked })).digest('hex'),
        actor: { personId: actor.personId, agent: DEMO_AGENT },
        now: this.telling.began,
        effectiveAt: at,
      },
    });
    if (outcome.kind !== 'done') throw new StoryRefused(this.story.key, commandId, outcome);
    this.#state = outcome.state;
    this.#version = outcome.version;
    this.#clock = notBefore(this.#clock, at);
  }
}

const askedByTime = (timer: ProcessTimer): Unasked => {
  switch (timer.kind) {
    case 'remindReviewers':
      return { type: 'RemindReviewers', ...reviewRung(timer) };
    case 'escalateGate':
      return { type: 'EscalateGate', ...reviewRung(timer) };
    case 'expireReview':
      return { type: 'ExpireReview', gate: timer.gate, submission: timer.submission };
    case 'wakeFromHold':
      return { type: 'WakeFromHold', holdUntil: timer.holdUntil };
    case 'evidenceExpires': {
      const { gate, evidenceId, dueAt } = timer;
      return { type: 'RecordStaleEvidence', gate, evidenceId, becauseDeadline: dueAt };
    }
    case 'lapseCondition':
      return { type: 'LapseCondition', conditionId: timer.conditionId, dueOn: timer.dueOn };
    case 'lapseWaiver':
      return { type: 'LapseWaiver', waiverId: timer.waiverId, until: timer.until };
  }
};

const reviewRung = ({
  gate,
  submission,
  rung,
}: {
  readonly gate: string;
  readonly submission: number;
  readonly rung: number;
}) => ({ gate, submission, rung });
