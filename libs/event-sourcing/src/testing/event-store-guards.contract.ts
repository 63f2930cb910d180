import type { Append, AppendOutcome, StreamSlice } from '../event-store.js';
import { paidIn } from './account.decider.js';
import type { AccountEvent } from './account.decider.js';
import { commandContext } from './command-context.js';

/** How the contract speaks to the store under test. */
export interface GuardSteps {
  readonly newStream: () => string;
  readonly append: (
    parts: Partial<Append<AccountEvent>> & { readonly stream: string },
  ) => Promise<AppendOutcome<AccountEvent>>;
  readonly read: (stream: string) => Promise<StreamSlice<AccountEvent>>;
}

/** What every event store promises of appends that rest on other streams. Part of `eventStoreContract`. */
export const appendGuardsContract = ({ newStream, append, read }: GuardSteps): void => {
  describe('guards', () => {
    it('let an append happen while the other streams stand where the decision saw them', async () => {
      const [stream, other, absent] = [newStream(), newStream(), newStream()];
      await append({ stream: other, events: [paidIn(1), paidIn(2)] });
      const guards = [
        { stream: other, version: 2 },
        { stream: absent, version: 0 },
      ];
      expect(await append({ stream, guards })).toMatchObject({ kind: 'appended' });
      expect(await read(other)).toMatchObject({ version: 2 });
    });

    it.each([0, 1, 3])('refuse it when another stream is not at version %i', async (version) => {
      const [stream, other] = [newStream(), newStream()];
      await append({ stream: other, events: [paidIn(1), paidIn(2)] });
      const guards = [{ stream: other, version }];
      const moved = { kind: 'guardMoved', stream: other, actualVersion: 2 };
      expect(await append({ stream, guards })).toEqual(moved);
      expect(await read(stream)).toMatchObject({ version: 0 });
    });

    it('pin what stands there too, where the place is remembered and not asked for', async () => {
      const [stream, other] = [newStream(), newStream()];
      await append({ stream: other, events: [paidIn(1)] });
      const { version, lastLeafHash } = await read(other);
      const remembered = { stream: other, version, leafHash: lastLeafHash };
      const restored = { ...remembered, leafHash: 'ab'.repeat(32) };
      expect(await append({ stream, guards: [restored] })).toEqual({
        ...{ kind: 'guardMoved', stream: other, actualVersion: 1 },
      });
      expect(await append({ stream, guards: [remembered] })).toMatchObject({ kind: 'appended' });
    });

    it('leave the command id free when they refuse', async () => {
      const [stream, other] = [newStream(), newStream()];
      const context = commandContext();
      const guards = [{ stream: other, version: 1 }];
      expect(await append({ stream, context, guards })).toMatchObject({ kind: 'guardMoved' });
      expect(await append({ stream, context })).toMatchObject({ kind: 'appended' });
      const again = { kind: 'commandAlreadyRecorded', recordedCommand: { stream } };
      expect(await append({ stream, context, guards })).toMatchObject(again);
    });

    it('keep exactly one of two appends that rest on each other’s stream', async () => {
      for (let round = 0; round < 12; round += 1) {
        const [left, right] = [newStream(), newStream()];
        await append({ stream: left });
        await append({ stream: right });
        const [leftLeaf, rightLeaf] = await Promise.all(
          [left, right].map(async (stream) => (await read(stream)).lastLeafHash),
        );
        const on = { expectedVersion: 1, events: [paidIn(5)] };
        const outcomes = await Promise.all([
          append({
            ...on,
            stream: left,
            previousLeafHash: leftLeaf ?? '',
            guards: [{ stream: right, version: 1 }],
          }),
          append({
            ...on,
            stream: right,
            previousLeafHash: rightLeaf ?? '',
            guards: [{ stream: left, version: 1 }],
          }),
        ]);
        const kinds = outcomes.map(({ kind }) => kind);
        expect([...kinds].sort()).toEqual(['appended', 'guardMoved']);
      }
    });

    it('let many appends rest on one stream at the same moment', async () => {
      const shared = newStream();
      await append({ stream: shared });
      const guards = [{ stream: shared, version: 1 }];
      const outcomes = await Promise.all(
        Array.from({ length: 8 }, () => append({ stream: newStream(), guards })),
      );
      expect(outcomes.map(({ kind }) => kind)).toEqual(outcomes.map(() => 'appended'));
    });
  });
};
