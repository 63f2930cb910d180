import { Client, Connection } from '@temporalio/client';
import { defaultPayloadConverter } from '@temporalio/common';
import { percentile } from '../load/latency-summary.js';
import type { SignedIn, Subject } from '../subjects.js';
import { voteOrWithdraw } from '../subjects.js';

interface Recorded {
  readonly version: number;
  readonly recordedAtMs: number;
}

/** A version that a signal named, and when the process's code had run after it. */
interface Notice {
  readonly lastVersion: number;
  readonly atMs: number;
}

/** Milliseconds from a decision's recorded time to the end of the first workflow task that knew of it. */
export interface ReactionSummary {
  readonly decisions: number;
  readonly p50Ms: number;
  readonly p95Ms: number;
}

const NOTICE_WAIT_MAX_MS = 60_000;
const NOTICE_LOOK_MS = 500;

/**
 * Casts votes at a steady rate over the subjects, then reads from each process's own history when it had
 * taken notice. Both clocks are this machine's.
 */
export const measureReaction = async (
  voter: SignedIn,
  subjects: readonly Subject[],
  load: { readonly perSecond: number; readonly seconds: number; readonly temporalAddress: string },
): Promise<ReactionSummary> => {
  const recorded = await voteSteadily(voter, subjects, load);
  const connection = await Connection.connect({ address: load.temporalAddress });
  try {
    const client = new Client({ connection });
    const reactions: number[] = [];
    for (const [initiativeId, decisions] of recorded) {
      const noticed = await noticesUpTo(client, initiativeId, decisions.at(-1)?.version ?? 0);
      for (const { version, recordedAtMs } of decisions) {
        const notice = noticed.find(({ lastVersion }) => lastVersion >= version);
        if (!notice) throw new Error(`${initiativeId} never noticed version ${version}`);
        reactions.push(notice.atMs - recordedAtMs);
      }
    }
    const sorted = reactions.sort((a, b) => a - b);
    return {
      decisions: sorted.length,
      p50Ms: percentile(sorted, 0.5),
      p95Ms: percentile(sorted, 0.95),
    };
  } finally {
    await connection.close();
  }
};

const voteSteadily = async (
  voter: SignedIn,
  subjects: readonly Subject[],
  { perSecond, seconds }: { readonly perSecond: number; readonly seconds: number },
): Promise<ReadonlyMap<string, readonly Recorded[]>> => {
  const recorded = new Map<string, Recorded[]>();
  const startedAt = performance.now();
  const inFlight: Promise<void>[] = [];
  // One subject is asked by one caller at a time: its turn comes again only after all the others'.
  const turns = new Map<string, Promise<void>>();
  for (let index = 0; index < perSecond * seconds; index += 1) {
    const dueMs = startedAt + (index * 1_000) / perSecond;
    const waitMs = dueMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    const subject = subjects[index % subjects.length];
    if (!subject) throw new Error('no subject to vote on');
    const round = Math.floor(index / subjects.length);
    const turn = (turns.get(subject.initiativeId) ?? Promise.resolve()).then(async () => {
      const answer = await voteOrWithdraw(voter, subject, round);
      const { receipt } = JSON.parse(answer.body) as {
        readonly receipt: { readonly version: number; readonly recordedAt: string };
      };
      const known = recorded.get(subject.initiativeId) ?? [];
      known.push({ version: receipt.version, recordedAtMs: Date.parse(receipt.recordedAt) });
      recorded.set(subject.initiativeId, known);
    });
    turns.set(subject.initiativeId, turn);
    inFlight.push(turn);
  }
  await Promise.all(inFlight);
  return recorded;
};

/** Notices of a process once it has noticed `version`. */
const noticesUpTo = async (
  client: Client,
  initiativeId: string,
  version: number,
): Promise<readonly Notice[]> => {
  const giveUpAt = performance.now() + NOTICE_WAIT_MAX_MS;
  for (;;) {
    const notices = await readNotices(client, initiativeId);
    if (notices.some(({ lastVersion }) => lastVersion >= version)) return notices;
    if (performance.now() > giveUpAt) {
      throw new Error(
        `${initiativeId} did not notice version ${version}; it knows ${JSON.stringify(notices)}`,
      );
    }
    await new Promise((resolve) => setTimeout(resolve, NOTICE_LOOK_MS));
  }
};

/** When the process's code had run after each signal, and the version that the signal named. */
const readNotices = async (client: Client, initiativeId: string): Promise<readonly Notice[]> => {
  const { events } = await client.workflow.getHandle(initiativeId).fetchHistory();
  const notices: { lastVersion: number; atMs: number }[] = [];
  const waiting: number[] = [];
  for (const event of events ?? []) {
    const signal = event.workflowExecutionSignaledEventAttributes;
    if (signal) {
      const [payload] = signal.input?.payloads ?? [];
      if (!payload) continue;
      const said: { readonly lastVersion?: number } = defaultPayloadConverter.fromPayload(payload);
      if (said.lastVersion !== undefined) waiting.push(said.lastVersion);
    } else if (event.workflowTaskCompletedEventAttributes) {
      const atMs = instantMs(event.eventTime);
      for (const lastVersion of waiting.splice(0)) notices.push({ lastVersion, atMs });
    }
  }
  return notices;
};

const instantMs = (
  time: { readonly seconds?: unknown; readonly nanos?: number | null } | null | undefined,
): number => Number(time?.seconds ?? 0) * 1_000 + (time?.nanos ?? 0) / 1_000_000;
