import { canonicalize } from '@tollgate/canonical-json';
import { createHash } from 'node:crypto';
import { commandContext, paidIn } from '@tollgate/event-sourcing/testing';
import type { AccountEvent } from '@tollgate/event-sourcing/testing';
import { APPEND_EVENTS_MAX } from './append-events.js';
import { ENVELOPE_BYTES_MAX } from './envelope.js';
import { openPostgresStore } from './testing/store-under-test.js';
import type { PostgresUnderTest } from './testing/store-under-test.js';
import { appendTo } from './testing/writing.js';

describe('an append', () => {
  let subject: PostgresUnderTest;
  beforeAll(async () => {
    subject = await openPostgresStore();
  });
  afterAll(() => subject.close());

  const append = (stream: string, events: readonly AccountEvent[]) =>
    subject.store.append<AccountEvent>({
      stream,
      category: 'account',
      expectedVersion: 0,
      previousLeafHash: '',
      events,
      context: commandContext(),
    });

  it('stores canonical bytes whose RFC 6962 hash is the leaf and the next event’s prev', async () => {
    await appendTo(subject.store, 'chain', paidIn(1), paidIn(2));
    await appendTo(subject.store, 'chain', paidIn(3));
    const { rows } = await subject.administrator.query<{
      readonly body: Buffer;
      readonly leaf: string;
    }>(`select body, encode(leaf, 'hex') as leaf from log.event order by version`);
    const { events } = await subject.store.readStream('chain');
    expect(rows).toHaveLength(3);
    rows.forEach(({ body, leaf }, index) => {
      const envelope = JSON.parse(body.toString('utf8')) as { readonly prev: string };
      expect(canonicalize(envelope)).toBe(body.toString('utf8'));
      expect(leaf).toBe(
        createHash('sha256')
          .update(Buffer.concat([Buffer.of(0), body]))
          .digest('hex'),
      );
      expect(envelope.prev).toBe(rows[index - 1]?.leaf ?? '');
      expect(events[index]?.leafHash).toBe(leaf);
    });
  });

  it('refuses an event that is too large, and records none of its companions', async () => {
    const large: AccountEvent = {
      type: 'MoneyPaidIn',
      data: { cents: 1, extra: 'x'.repeat(ENVELOPE_BYTES_MAX) } as AccountEvent['data'],
    };
    await expect(append('large', [paidIn(1), large])).rejects.toMatchObject({
      name: 'EventTooLarge',
      type: 'MoneyPaidIn',
    });
    expect(await subject.store.readStream('large')).toMatchObject({ version: 0 });
  });

  it('stores an event of exactly the allowed size', async () => {
    const sized = (extra: number): AccountEvent => ({
      type: 'MoneyPaidIn',
      data: { cents: 1, extra: 'x'.repeat(extra) } as AccountEvent['data'],
    });
    const tooLarge = await append('exact', [sized(ENVELOPE_BYTES_MAX)]).catch(
      (error: { readonly bytes: number }) => error,
    );
    const over = 'bytes' in tooLarge ? tooLarge.bytes - ENVELOPE_BYTES_MAX : Number.NaN;
    const fits = sized(ENVELOPE_BYTES_MAX - over);
    expect(await appendTo(subject.store, 'exact', fits)).toMatchObject({ kind: 'appended' });
  });

  it('holds up to its bound of events and refuses none and more', async () => {
    const many = (count: number) => Array.from({ length: count }, () => paidIn(1));
    await expect(append('many', [])).rejects.toBeInstanceOf(RangeError);
    await expect(append('many', many(APPEND_EVENTS_MAX + 1))).rejects.toBeInstanceOf(RangeError);
    await append('many', many(APPEND_EVENTS_MAX));
    const { events } = await subject.store.readStream('many');
    expect(events.map(({ version }) => version)).toEqual(
      many(256).map((_event, index) => index + 1),
    );
  });

  const saying = (key: 'odd' | 'note', text: string): AccountEvent => ({
    type: 'MoneyPaidIn',
    data: { cents: 1, [key]: text } as AccountEvent['data'],
  });

  it.each(['odd', 'note'] as const)('keeps any other text as it is (%s)', async (key) => {
    const event = saying(key, '\\u0000 \\\\u0000, "quotes", \u0001, {braces}, ünï — 🚀');
    await append(`text-${key}`, [event]);
    const { events } = await subject.store.readStream(`text-${key}`);
    expect(events[0]?.event).toEqual(event);
  });

  it.each(['odd', 'note'] as const)('refuses NUL, sealed or not (%s)', async (key) => {
    const event = saying(key, 'before \\\u0000 after');
    await expect(append('nul', [event])).rejects.toMatchObject({ name: 'NulRefused' });
  });
});
