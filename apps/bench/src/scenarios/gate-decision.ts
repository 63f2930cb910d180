import { randomBytes, randomUUID } from 'node:crypto';
import { FoldCache, executeCommand } from '@tollgate/event-sourcing';
import type { EventStore } from '@tollgate/event-sourcing';
import { createEventStore, createPool } from '@tollgate/event-store-postgres';
import type {
  ActingPerson,
  InitiativeCommand,
  InitiativeState,
  LifecycleTemplate,
} from '@tollgate/lifecycle';
import { createInitiativeDecider, eventCatalogue, openReview } from '@tollgate/lifecycle';
import { migrate, roleUrls } from '@tollgate/migrations';
import pg from 'pg';
import { percentile } from '../load/latency-summary.js';
import type { Finding } from '../report.js';
import type { GateSize } from './gate-subject.js';
import {
  APPROVER_ROLE,
  GATE,
  LARGE_GATE,
  SMALL_GATE,
  assessedCriteria,
  checklistItems,
  templateOf,
} from './gate-subject.js';

const DATABASE = 'gate_decisions';

/**
 * How long the deciding vote of a large gate takes against that of a small one: load, fold, decide, append, in
 * a database of its own, because the templates are known to nobody else. The two take turns, so that whatever
 * else the machine does hits both.
 */
export const gateDecisionFindings = async (bench: {
  readonly databaseUrl: string;
  readonly secret: string;
  readonly samples: number;
  readonly tell: (text: string) => void;
}): Promise<readonly Finding[]> => {
  bench.tell('deciding a large gate and a small one');
  const writerUrl = await freshDatabase(bench);
  const pool = createPool(writerUrl, { max: 2, applicationName: 'bench' });
  const store = createEventStore({ pool, catalogue: eventCatalogue, vaultKey: randomBytes(32) });
  try {
    const times = { small: [] as number[], large: [] as number[] };
    for (let sample = 0; sample < bench.samples; sample += 1) {
      times.small.push(await decisionMs(store, SMALL_GATE));
      times.large.push(await decisionMs(store, LARGE_GATE));
    }
    return findingsOf(times);
  } finally {
    await pool.end();
  }
};

const freshDatabase = async ({
  databaseUrl,
  secret,
}: {
  readonly databaseUrl: string;
  readonly secret: string;
}): Promise<string> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query(`create database ${DATABASE}`);
  await client.end();
  const url = new URL(databaseUrl);
  url.pathname = `/${DATABASE}`;
  await migrate(url.href, { secret });
  return roleUrls(url.href, secret).writer;
};

const findingsOf = (times: {
  readonly small: readonly number[];
  readonly large: readonly number[];
}): readonly Finding[] => {
  const group = 'deciding vote, p50';
  const median = (values: readonly number[]): number =>
    percentile(
      values.toSorted((left, right) => left - right),
      0.5,
    );
  const small = median(times.small);
  const large = median(times.large);
  const { criteria, checklist, voters } = LARGE_GATE;
  return [
    { group, name: 'small gate', value: small, unit: 'ms' },
    {
      group,
      name: `${criteria} criteria, ${checklist} items, ${voters} voters`,
      value: large,
      unit: 'ms',
    },
    { group, name: 'large ÷ small', value: large / small, unit: '', goal: { atMost: 1.5 } },
  ];
};

/** Milliseconds of the vote that decides one fresh initiative's gate. */
const decisionMs = async (store: EventStore, size: GateSize): Promise<number> => {
  const subject = new GateSubject(store, templateOf(size));
  await subject.prepare(size);
  const from = performance.now();
  const state = await subject.vote(size.voters);
  const elapsed = performance.now() - from;
  if (state.decisions.at(-1)?.outcome !== 'go') throw new Error('the last vote decided nothing');
  return elapsed;
};

type Asked = InitiativeCommand extends infer Command
  ? Command extends InitiativeCommand
    ? Omit<Command, 'actor' | 'now'>
    : never
  : never;

const person = (...roles: readonly string[]): ActingPerson => ({
  personId: `per_${randomUUID().replaceAll('-', '')}`,
  roles,
  functions: ['pm'],
});

/** One initiative that is brought to its deciding vote. */
class GateSubject {
  readonly #store: EventStore;
  readonly #template: LifecycleTemplate;
  readonly #decider: ReturnType<typeof createInitiativeDecider>;
  readonly #id = `ini_${randomUUID().replaceAll('-', '')}`;
  readonly #manager = person('product-manager');
  /** As in the API: what this process has folded it does not read again. */
  readonly #folds = new FoldCache<InitiativeState>();
  #commitment = '';

  constructor(store: EventStore, template: LifecycleTemplate) {
    this.#store = store;
    this.#template = template;
    this.#decider = createInitiativeDecider(() => template);
  }

  async prepare({ voters }: GateSize): Promise<void> {
    const { id, version } = this.#template;
    await this.#ask({
      type: 'ProposeInitiative',
      initiativeId: this.#id,
      title: 'Measured initiative',
      summary: 'Measured',
      ownerId: this.#manager.personId,
      productLine: 'Home',
      externalReference: null,
      coAuthors: [],
      template: { id, version },
    });
    await this.#ask({ type: 'EditFacts', changes: { contacts: 1_000 } });
    for (const criterion of assessedCriteria(this.#template)) {
      const said = { verdict: 'met' as const, score: null, reason: 'Measured' };
      await this.#ask({ type: 'AssessCriterion', gate: GATE, criterion, ...said });
    }
    for (const item of checklistItems(this.#template)) {
      await this.#ask({ type: 'CompleteChecklistItem', gate: GATE, item, proof: null });
    }
    const state = await this.#ask({
      type: 'SubmitGate',
      gate: GATE,
      proposedOutcome: 'go',
      note: 'Measured',
    });
    this.#commitment = openReview(state)?.commitment ?? '';
    for (let voter = 1; voter < voters; voter += 1) await this.vote(voter);
  }

  vote(voter: number): Promise<InitiativeState> {
    return this.#ask(
      {
        type: 'CastVote',
        gate: GATE,
        submission: 1,
        commitment: this.#commitment,
        choice: 'approve',
        reason: `Measured by voter ${voter}`,
        meaning: 'approval of what is measured',
        conditions: [],
      },
      person(APPROVER_ROLE),
    );
  }

  async #ask(asked: Asked, actor: ActingPerson = this.#manager): Promise<InitiativeState> {
    const now = new Date().toISOString();
    const outcome = await executeCommand(this.#store, {
      decider: this.#decider,
      category: 'initiative',
      stream: this.#id,
      // Who asks and when completes every kind of command.
      command: { ...asked, actor, now } as InitiativeCommand,
      context: { commandId: randomUUID(), requestHash: '0'.repeat(64), actor, now },
      foldCache: this.#folds,
    });
    if (outcome.kind !== 'done')
      throw new Error(`${asked.type} ended as ${JSON.stringify(outcome)}`);
    return outcome.state;
  }
}
