import type { LogEntry } from '@tollgate/event-sourcing';
import { coalesceRecorded } from './coalesce-recorded.js';

const at = '2026-03-02T09:00:00.000Z';

const recorded = (
  stream: string,
  version: number,
  { type = 'VoteCast', agent }: { readonly type?: string; readonly agent?: string } = {},
): LogEntry => ({
  logIndex: version,
  eventId: `${stream}-${version}`,
  stream,
  version,
  event: { type, data: {} },
  actor: { personId: 'per_1', ...(agent === undefined ? {} : { agent }) },
  commandId: 'command',
  recordedAt: at,
  effectiveAt: at,
  leafHash: '',
});

describe('coalescing a batch of the log', () => {
  it('makes one wake-up of a burst, with each type once', () => {
    const burst = Array.from({ length: 300 }, (_, index) =>
      recorded('ini_a', index + 1, { type: index % 2 === 0 ? 'FactsEdited' : 'EvidenceAdded' }),
    );
    expect(coalesceRecorded([...burst, recorded('ini_b', 7)])).toEqual([
      {
        initiativeId: 'ini_a',
        firstVersion: 1,
        lastVersion: 300,
        eventTypes: ['FactsEdited', 'EvidenceAdded'],
        imported: false,
      },
      {
        initiativeId: 'ini_b',
        firstVersion: 7,
        lastVersion: 7,
        eventTypes: ['VoteCast'],
        imported: false,
      },
    ]);
  });

  it('passes over streams that have no workflow', () => {
    expect(coalesceRecorded([recorded('per_a', 1)])).toEqual([]);
  });

  it('counts as imported only what an import wrote alone', () => {
    const [alone] = coalesceRecorded([recorded('ini_a', 1, { agent: 'import' })]);
    const [mixed] = coalesceRecorded([
      recorded('ini_a', 1, { agent: 'import' }),
      recorded('ini_a', 2),
    ]);
    expect([alone?.imported, mixed?.imported]).toEqual([true, false]);
  });
});
