import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { todaysInitiativeEvents, todaysPersonEvents } from '../testing/todays-events.js';
import { todaysRuleEvents } from '../testing/todays-rule-events.js';
import { eventCatalogue, eventTypes } from './event-catalogue.js';
import { SchemaVersionUnknown, upcastWith } from './upcast.js';

const FOLDER = path.join(__dirname, 'golden');

const goldenEvent = z.strictObject({
  type: z.string(),
  schemaVersion: z.int().min(1),
  data: z.record(z.string(), z.json()),
});

const readGolden = (...steps: readonly string[]): z.infer<typeof goldenEvent> =>
  goldenEvent.parse(JSON.parse(readFileSync(path.join(FOLDER, ...steps), 'utf8')));

/** Every stored example, in the order of its file name. */
const goldenEvents = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => readGolden(file));

/** Examples of the same version with members that older records lack. */
const goldenAdditions = readdirSync(path.join(FOLDER, 'additions')).map((file) => ({
  ...readGolden('additions', file),
  example: file.replace(/\.v\d+\.json$/, ''),
}));

const todaysEvents: ReadonlyMap<string, object> = new Map(
  Object.entries({ ...todaysInitiativeEvents, ...todaysPersonEvents, ...todaysRuleEvents }),
);

const RELIED_WAIVERS = [
  {
    waiverId: 'wvr_1',
    gate: 'problem_defined',
    subject: { kind: 'criterion', key: 'segment_named' },
    until: '2026-05-15',
  },
];

/** What was added to an event without a new schema version, always as an optional member; by type or example. */
const todaysAdditions: Readonly<Record<string, object>> = {
  'evidence-added-with-file': {
    digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    file: {
      fileId: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      name: 'Interviews.pdf',
      mediaType: 'application/pdf',
      byteCount: 48213,
    },
    shelfLifeDays: 90,
    owner: 'per_0192f0a1b2c37d4e8f5061728394a5b7',
    supersedes: 'evd_0',
  },
  'gate-submitted-with-evidence': { evidence: ['evd_1'] },
  'gate-submitted-with-waivers': { waivers: RELIED_WAIVERS },
  'gate-decided-with-waivers': {
    conditions: todaysInitiativeEvents.GateDecided.conditions.map((terms) => ({
      ...terms,
      setBy: 'per_0192f0a1b2c37d4e8f5061728394a5b6',
      setAs: 'voter',
    })),
    waivers: RELIED_WAIVERS,
  },
  'gate-submitted-with-evaluations': {
    evaluations: [
      {
        criterion: 'users_heard',
        verdict: 'notMet',
        score: null,
        inputs: {
          contacts: 5,
          budget: { amountMinor: 4_900_000, currency: 'EUR' },
          sized_on: null,
        },
        ruleHash: '2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
      },
      {
        criterion: 'reach',
        verdict: 'scored',
        score: 25,
        inputs: { 'number of evidence': 3 },
        ruleHash: 'fcde2b2edba56bf408601fb721fe9b5c338d10ee429ea04fae5511b68fbf8fb9',
      },
    ],
  },
  'gate-submitted-with-approval': {
    approval: {
      band: {
        band: 1,
        upToMinor: 200000000,
        because: 'amount',
        amount: { amountMinor: 90000000, currency: 'USD' },
        compared: { amountMinor: 82800000, currency: 'EUR' },
        rate: {
          from: 'USD',
          to: 'EUR',
          numerator: 92,
          denominator: 100,
          asOf: '2026-02-27',
          source: 'Treasury',
        },
      },
      eligible: [
        { group: 'direction', persons: ['per_0192f0a1b2c37d4e8f5061728394a5b7'] },
        {
          group: 'board',
          persons: ['per_0192f0a1b2c37d4e8f5061728394a5b6', 'per_0192f0a1b2c37d4e8f5061728394a5b7'],
          weights: [2, 1],
        },
      ],
    },
  },
  'gate-decided-with-groups': {
    tally: {
      ...todaysInitiativeEvents.GateDecided.tally,
      groups: [
        {
          group: 'direction',
          approvals: 1,
          cast: 1,
          weight: null,
          eligible: 1,
          needed: 1,
          quorum: 0,
          met: true,
        },
        {
          group: 'board',
          approvals: 2,
          cast: 2,
          weight: 3,
          eligible: 2,
          needed: 3,
          quorum: 1,
          met: true,
        },
      ],
    },
  },
  GateSubmitted: { calendar: { id: 'europe-berlin', version: 1 } },
  VoteCast: {
    onBehalfOf: 'per_0192f0a1b2c37d4e8f5061728394a5b7',
    delegationPath: [
      'per_0192f0a1b2c37d4e8f5061728394a5b7',
      'per_0192f0a1b2c37d4e8f5061728394a5b6',
    ],
    delegationIds: ['dlg_0192f0a1b2c37d4e8f5061728394a5b8'],
    otherAccounts: ['per_0192f0a1b2c37d4e8f5061728394a5b9'],
  },
};

/** Values at a pointer whose `*` steps mean every element or member. */
const valuesAt = (value: unknown, steps: readonly string[]): readonly unknown[] => {
  const [step, ...rest] = steps;
  if (step === undefined) return [value];
  if (typeof value !== 'object' || value === null) return [];
  const members = new Map(Object.entries(value));
  const next = step === '*' ? [...members.values()] : members.has(step) ? [members.get(step)] : [];
  return next.flatMap((member) => valuesAt(member, rest));
};

describe('the event catalogue', () => {
  it('keeps an example of every type in every schema version', () => {
    const kept = goldenEvents.map(({ type, schemaVersion }) => `${type} v${schemaVersion}`);
    const due = eventTypes.flatMap((type) =>
      Array.from(
        { length: eventCatalogue.describe(type)?.schemaVersion ?? 0 },
        (_, older) => `${type} v${older + 1}`,
      ),
    );
    expect([...kept].sort()).toEqual([...due].sort());
  });

  it.each(goldenEvents.map((golden) => [`${golden.type} v${golden.schemaVersion}`, golden]))(
    'reads %s in the form of today',
    (_name, { type, schemaVersion, data }) => {
      expect(eventCatalogue.upcast(type, schemaVersion, data)).toEqual({
        type,
        data: todaysEvents.get(type),
      });
    },
  );

  it.each(goldenAdditions.map((golden) => [golden.example, golden]))(
    'reads %s with what was added to its version since',
    (_name, { type, schemaVersion, data, example }) => {
      const added = todaysAdditions[example] ?? todaysAdditions[type];
      expect(eventCatalogue.upcast(type, schemaVersion, data)).toEqual({
        type,
        data: { ...todaysEvents.get(type), ...added },
      });
    },
  );

  it.each(goldenEvents.map((golden) => [golden.type, golden]))(
    'finds a text at every personal pointer of %s',
    (type, { data }) => {
      const added = goldenAdditions.filter((golden) => golden.type === type);
      for (const { pointer, subject } of eventCatalogue.describe(type)?.personal ?? []) {
        const found = [data, ...added.map((golden) => golden.data)].flatMap((example) =>
          valuesAt(example, pointer.split('/').slice(1)),
        );
        expect(found.length).toBeGreaterThan(0);
        expect(found.map((value) => typeof value)).toEqual(found.map(() => 'string'));
        if (typeof subject === 'object') {
          expect(valuesAt(data, subject.pointer.split('/').slice(1))).toHaveLength(1);
        }
      }
    },
  );

  it('commits to every free text of an initiative, and leaves titles and keys in clear', () => {
    const personal = (type: string) =>
      eventCatalogue.describe(type)?.personal.map(({ pointer }) => pointer);
    expect(personal('InitiativeProposed')).toEqual(['/summary']);
    expect(personal('VoteCast')).toEqual(['/reason', '/conditions/*/text']);
    expect(personal('PersonRegistered')).toEqual(['/name', '/email']);
  });

  it('knows no type that nobody declared', () => {
    expect(eventCatalogue.describe('GateTeleported')).toBeUndefined();
    expect(eventCatalogue.describe('constructor')).toBeUndefined();
  });

  it('refuses a schema that a newer release wrote', () => {
    expect(() => eventCatalogue.upcast('VoteCast', 2, {})).toThrow(SchemaVersionUnknown);
    expect(() => eventCatalogue.upcast('VoteCast', 0, {})).toThrow(SchemaVersionUnknown);
  });
});

describe('upcasting', () => {
  const upcasters = {
    VoteCast: [
      (data: object) => ({ ...data, weight: 1 }),
      (data: object) => ({ ...data, channel: 'web' }),
    ],
  };

  it('takes every step from the stored version to the present one', () => {
    const from = (schemaVersion: number) =>
      upcastWith(upcasters, { type: 'VoteCast', schemaVersion, data: { seat: 'ux' } }).data;
    expect(from(1)).toEqual({ seat: 'ux', weight: 1, channel: 'web' });
    expect(from(2)).toEqual({ seat: 'ux', channel: 'web' });
    expect(from(3)).toEqual({ seat: 'ux' });
  });

  it('names what it cannot read', () => {
    expect(() => upcastWith(upcasters, { type: 'VoteCast', schemaVersion: 4, data: {} })).toThrow(
      expect.objectContaining({ type: 'VoteCast', schemaVersion: 4, schemaVersionMax: 3 }),
    );
  });
});
