import { NotAnEnvelope, envelopeBytes, leafHashOf, parseEnvelope } from './envelope.js';
import type { Envelope } from './envelope.js';

const GOLDEN: Envelope = {
  v: 1,
  eventId: '0193a0de-0000-7000-8000-000000000001',
  stream: 'ini_0193a0de000070008000000000000001',
  category: 'initiative',
  version: 2,
  type: 'GateDecided',
  schemaVersion: 3,
  data: { gate: 'launch', reason: { $c: 'c0mm1tment', s: 'per_1', k: 'key' } },
  actor: { personId: 'per_1', agent: 'timer' },
  commandId: 'command-1',
  recordedAt: '2026-03-02T09:00:00.000Z',
  effectiveAt: '2026-03-01T00:00:00.000Z',
  prev: 'ab'.repeat(32),
};

describe('the envelope', () => {
  // These bytes are leaves of logs that exist: if this test fails, the change breaks their proofs.
  it('has the bytes and the leaf hash that it has always had', () => {
    const bytes = envelopeBytes(GOLDEN);
    expect(bytes.toString('utf8')).toBe(
      '{"actor":{"agent":"timer","personId":"per_1"},"category":"initiative",' +
        '"commandId":"command-1","data":{"gate":"launch","reason":{"$c":"c0mm1tment","k":"key",' +
        '"s":"per_1"}},"effectiveAt":"2026-03-01T00:00:00.000Z",' +
        '"eventId":"0193a0de-0000-7000-8000-000000000001",' +
        `"prev":"${'ab'.repeat(32)}","recordedAt":"2026-03-02T09:00:00.000Z","schemaVersion":3,` +
        '"stream":"ini_0193a0de000070008000000000000001","type":"GateDecided","v":1,"version":2}',
    );
    expect(leafHashOf(bytes)).toBe(
      '555e7dcb1a7df7d2f0577dfa0dfcb55b156d781afdf385dcfae6058368ba6470',
    );
  });

  it('reads back what it wrote', () => {
    expect(parseEnvelope(envelopeBytes(GOLDEN).toString('utf8'))).toEqual(GOLDEN);
  });

  it.each(Object.keys(GOLDEN))('is refused without its member %s', (name) => {
    const without = Object.fromEntries(Object.entries(GOLDEN).filter(([key]) => key !== name));
    expect(() => parseEnvelope(JSON.stringify(without))).toThrow(NotAnEnvelope);
  });

  it.each([
    ['another envelope version', { v: 2 }],
    ['a version that is no integer', { version: 1.5 }],
    ['data that are a list', { data: [] }],
    ['an actor without a person', { actor: { agent: 'timer' } }],
  ])('is refused with %s', (_name, change) => {
    expect(() => parseEnvelope(JSON.stringify({ ...GOLDEN, ...change }))).toThrow(NotAnEnvelope);
  });
});
