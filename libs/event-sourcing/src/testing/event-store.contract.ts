import fc from 'fast-check';
import type { Append, EventStore, LogReader } from '../event-store.js';
import { paidIn, paidOut } from './account.decider.js';
import type { AccountEvent } from './account.decider.js';
import { commandContext } from './command-context.js';
import { appendGuardsContract } from './event-store-guards.contract.js';

/** A store that keeps the events of `accountCatalogue`, empty at first. */
export interface StoreUnderTest {
  readonly store: EventStore & LogReader;
  /** Resolves when everything appended so far has its log index. */
  readonly sequenced: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** What every event store promises. Call it inside a `describe`. */
export const eventStoreContract = (open: () => Promise<StoreUnderTest>): void => {
  let subject: StoreUnderTest;
  let streams = 0;
  beforeAll(async () => {
    subject = await open();
  });
  afterAll(() => subject.close());

  const newStream = (): string => `ini_contract_${(streams += 1)}`;
  const append = (parts: Partial<Append<AccountEvent>> & { readonly stream: string }) =>
    subject.store.append<AccountEvent>({
      category: 'account',
      expectedVersion: 0,
      previousLeafHash: '',
      events: [paidIn(100)],
      context: commandContext(),
      ...parts,
    });
  const read = (stream: string) => subject.store.readStream<AccountEvent>(stream);
  const appendNext = async (stream: string, ...events: readonly AccountEvent[]) => {
    const { version, lastLeafHash } = await read(stream);
    return append({ stream, events, expectedVersion: version, previousLeafHash: lastLeafHash });
  };

  describe('streams', () => {
    it('reads a stream that nobody wrote as empty', async () => {
      expect(await read(newStream())).toEqual({
        events: [],
        startsAfter: 0,
        version: 0,
        lastLeafHash: '',
      });
    });

    it('reads back what was appended, with actor, command and both times', async () => {
      const stream = newStream();
      const context = commandContext({
        actor: { personId: 'per_a', agent: 'import' },
        effectiveAt: '2019-07-01T00:00:00.000Z',
      });
      const events = [paidIn(700, 'for the rent'), paidOut(200)];
      const outcome = await append({ stream, events, context });
      const slice = await read(stream);
      expect(outcome).toEqual({ kind: 'appended', recorded: slice.events });
      expect(slice).toMatchObject({ version: 2, lastLeafHash: slice.events[1]?.leafHash });
      expect(slice.events).toMatchObject(
        events.map((event, index) => ({
          stream,
          version: index + 1,
          event,
          actor: context.actor,
          commandId: context.commandId,
          recordedAt: context.now,
          effectiveAt: '2019-07-01T00:00:00.000Z',
          leafHash: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
        })),
      );
    });

    it('refuses an append on another version than expected and keeps nothing of it', async () => {
      const stream = newStream();
      await append({ stream });
      const context = commandContext();
      const { lastLeafHash } = await read(stream);
      const late = { stream, previousLeafHash: lastLeafHash, context };
      const conflict = { kind: 'versionConflict', actualVersion: 1 };
      expect(await append({ ...late, expectedVersion: 0 })).toEqual(conflict);
      expect(await append({ ...late, expectedVersion: 2 })).toEqual(conflict);
      expect(await read(stream)).toMatchObject({ version: 1 });
      expect(await append({ ...late, expectedVersion: 1 })).toMatchObject({ kind: 'appended' });
    });

    it.each([0, 1])('lets exactly one of many appends on version %i win', async (before) => {
      const stream = newStream();
      if (before > 0) await append({ stream });
      const { version, lastLeafHash } = await read(stream);
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () =>
          append({ stream, expectedVersion: version, previousLeafHash: lastLeafHash }),
        ),
      );
      expect(outcomes.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
      expect(outcomes.filter(({ kind }) => kind === 'versionConflict')).toHaveLength(7);
      expect(await read(stream)).toMatchObject({ version: before + 1 });
    });

    it('reads only what comes after a known place', async () => {
      const stream = newStream();
      await append({ stream, events: [paidIn(1), paidIn(2), paidIn(3)] });
      const { events } = await read(stream);
      const [, second] = events;
      const after = { version: 2, leafHash: second?.leafHash ?? '' };
      const slice = await subject.store.readStream(stream, { after });
      expect(slice).toMatchObject({ startsAfter: 2, version: 3, events: events.slice(2) });
    });

    it.each([
      ['with another leaf', { version: 2, leafHash: '00'.repeat(32) }],
      ['beyond its end', { version: 9, leafHash: '00'.repeat(32) }],
    ])('reads the whole stream when asked from a place %s', async (_name, after) => {
      const stream = newStream();
      await append({ stream, events: [paidIn(1), paidIn(2)] });
      const slice = await subject.store.readStream(stream, { after });
      expect(slice).toMatchObject({ startsAfter: 0, version: 2 });
      expect(slice.events).toHaveLength(2);
    });
  });

  describe('command ids', () => {
    it('keeps what a command left behind, readable from any stream', async () => {
      const stream = newStream();
      const context = commandContext();
      await append({ stream });
      const { version, lastLeafHash } = await read(stream);
      await append({
        stream,
        events: [paidIn(1), paidIn(2)],
        expectedVersion: version,
        previousLeafHash: lastLeafHash,
        context,
      });
      const { commandId, requestHash } = context;
      const recordedCommand = { requestHash, stream, firstVersion: 2, lastVersion: 3 };
      for (const asked of [stream, newStream()]) {
        const slice = await subject.store.readStream(asked, { commandId });
        expect(slice.recordedCommand).toEqual(recordedCommand);
      }
    });

    it('never records a command id twice, on whatever stream and version', async () => {
      const [stream, other] = [newStream(), newStream()];
      const context = commandContext();
      await append({ stream, context });
      const { lastLeafHash } = await read(stream);
      const again = { kind: 'commandAlreadyRecorded', recordedCommand: { stream, lastVersion: 1 } };
      expect(await append({ stream, context })).toMatchObject(again);
      const onNextVersion = { expectedVersion: 1, previousLeafHash: lastLeafHash };
      expect(await append({ stream, context, ...onNextVersion })).toMatchObject(again);
      expect(await append({ stream: other, context })).toMatchObject(again);
      expect(await read(stream)).toMatchObject({ version: 1 });
      expect(await read(other)).toMatchObject({ version: 0 });
    });

    it('records a command id once when it arrives many times at the same moment', async () => {
      const context = commandContext();
      const targets = Array.from({ length: 6 }, newStream);
      const outcomes = await Promise.all(
        [...targets, ...targets].map((stream) => append({ stream, context })),
      );
      expect(outcomes.filter(({ kind }) => kind === 'appended')).toHaveLength(1);
      const versions = await Promise.all(
        targets.map(async (stream) => (await read(stream)).version),
      );
      expect(versions.reduce((sum, version) => sum + version, 0)).toBe(1);
    });
  });

  appendGuardsContract({ newStream, append, read });

  describe('the log', () => {
    const wholeLog = async () => {
      await subject.sequenced();
      return subject.store.readLog(0, 1_000);
    };

    it('holds every appended event once, densely, each stream in its order', async () => {
      const written = Array.from({ length: 4 }, newStream);
      for (let round = 0; round < 3; round += 1) {
        await Promise.all(written.map((stream) => appendNext(stream, paidIn(1), paidIn(round))));
      }
      const log = await wholeLog();
      expect(log.map(({ logIndex }) => logIndex)).toEqual(log.map((_entry, index) => index));
      expect(await subject.store.logSize()).toBe(log.length);
      for (const stream of written) {
        const { events } = await read(stream);
        const entries = log.filter((entry) => entry.stream === stream);
        const logIndex = expect.any(Number) as number;
        expect(entries).toEqual(events.map((recorded) => ({ ...recorded, logIndex })));
      }
    });

    it('reads in pages that join without a hole', async () => {
      const log = await wholeLog();
      const pages = [];
      for (let from = 0; from < log.length; from += 3) {
        pages.push(...(await subject.store.readLog(from, 3)));
      }
      expect(pages).toEqual(log);
      expect(await subject.store.readLog(log.length, 3)).toEqual([]);
    });
  });

  it('agrees with a plain model of versions under any sequence of appends', async () => {
    const step = fc.record({
      stream: fc.constantFrom('a', 'b'),
      expectedVersion: fc.integer({ min: 0, max: 4 }),
      count: fc.integer({ min: 1, max: 3 }),
    });
    const property = async (steps: readonly Step[]): Promise<void> => {
      const prefix = newStream();
      const versions = new Map<string, number>();
      for (const { stream: letter, expectedVersion, count } of steps) {
        const stream = `${prefix}_${letter}`;
        const present = versions.get(stream) ?? 0;
        const { lastLeafHash: previousLeafHash } = await read(stream);
        const events = Array.from({ length: count }, () => paidIn(count));
        const outcome = await append({ stream, expectedVersion, previousLeafHash, events });
        expect(outcome.kind).toBe(expectedVersion === present ? 'appended' : 'versionConflict');
        if (outcome.kind === 'appended') versions.set(stream, present + count);
        expect(await read(stream)).toMatchObject({ version: versions.get(stream) ?? 0 });
      }
    };
    await fc.assert(fc.asyncProperty(fc.array(step, { maxLength: 12 }), property), { numRuns: 25 });
  });
};

interface Step {
  readonly stream: string;
  readonly expectedVersion: number;
  readonly count: number;
}
