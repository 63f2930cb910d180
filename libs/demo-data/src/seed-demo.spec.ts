import type { LogEntry, LogReader } from '@tollgate/event-sourcing';
import { fold } from '@tollgate/event-sourcing';
import { createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import type { InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import {
  endOfDay,
  evolveInitiative,
  findShippedTemplate,
  initialInitiative,
  openReview,
  readinessOf,
} from '@tollgate/lifecycle';
import { DEMO_PEOPLE, DEMO_PERSONAS } from './demo-people.js';
import { seedDemo } from './seed-demo.js';
import { stories } from './stories/all-stories.js';

// A Monday, a Saturday and a leap day: the story must hold whatever day the demo begins.
const BEGINNINGS = [
  '2026-11-23T10:30:00.000Z',
  '2026-11-28T03:15:00.000Z',
  '2028-02-29T23:59:00.000Z',
];

const readAll = async (log: LogReader): Promise<readonly LogEntry[]> => {
  const size = await log.logSize();
  const entries: LogEntry[] = [];
  while (entries.length < size) entries.push(...(await log.readLog(entries.length, 500)));
  return entries;
};

const fold24 = (entries: readonly LogEntry[]): ReadonlyMap<string, InitiativeState> => {
  const states = new Map<string, InitiativeState>();
  for (const { stream, event } of entries) {
    if (!stream.startsWith('ini_')) continue;
    const before = states.get(stream) ?? initialInitiative;
    states.set(stream, fold(evolveInitiative, before, [event as InitiativeEvent]));
  }
  return states;
};

describe.each(BEGINNINGS)('the demo, begun at %s', (now) => {
  let entries: readonly LogEntry[];
  let states: ReadonlyMap<string, InitiativeState>;
  const named = (title: string): InitiativeState => {
    const found = [...states.values()].find((state) => state.title.includes(title));
    if (!found) throw new Error(`no initiative ${title}`);
    return found;
  };

  beforeAll(async () => {
    const store = createMemoryEventStore();
    expect(await seedDemo({ store, now })).toEqual({ seeded: true, people: 14, initiatives: 24 });
    entries = await readAll(store);
    states = fold24(entries);
  });

  it('has 24 initiatives in 3 product lines and 14 people', () => {
    expect(states.size).toBe(24);
    expect(new Set([...states.values()].map(({ productLine }) => productLine)).size).toBe(3);
    expect(new Set(DEMO_PEOPLE.map(({ personId }) => personId)).size).toBe(14);
    expect(DEMO_PERSONAS.map(({ email }) => email)).toEqual([
      'paula.pm@demo.test',
      'alex.approver@demo.test',
      'lena.launch@demo.test',
      'ada.auditor@demo.test',
    ]);
  });

  it('covers every phase the engine has', () => {
    const phases = [...states.values()].map(({ phase }) => phase.kind);
    expect([...new Set(phases)].sort()).toEqual([
      'cancelled',
      'completed',
      'inStage',
      'killed',
      'onHold',
    ]);
  });

  it('lets two cases wait for finance alone', () => {
    const waiting = [...states.values()].filter((state) => {
      const template = findShippedTemplate(state.template.id, state.template.version);
      const review = openReview(state);
      if (!template || !review) return false;
      const { unmet } = readinessOf(state, template, review.gate, now);
      return unmet.length === 1 && unmet[0]?.key === 'finance';
    });
    expect(waiting.map(({ title }) => title).sort()).toEqual([
      'Air quality score for meeting rooms',
      'Doorbell that recognises parcels',
    ]);
  });

  it('has one decision overdue that was reminded, and one review that expired', () => {
    const overdue = [...states.values()].filter((state) => {
      const review = openReview(state);
      return review !== undefined && review.decisionDueAt < now;
    });
    expect(overdue.map(({ title }) => title)).toEqual(['CO₂ alarm with a local voice prompt']);
    expect(openReview(named('CO₂ alarm'))?.remindersSent).toBe(2);
    const expired = named('Solar tracker').gates['opportunity_quantified']?.submissions.at(-1);
    expect(expired?.status.kind).toBe('expired');
  });

  it('has one case recycled twice, one killed at its MVP, one in its third round', () => {
    const recycled = named('smart blinds');
    expect(recycled.decisions.filter(({ outcome }) => outcome === 'recycle')).toHaveLength(2);
    expect(recycled.phase).toMatchObject({ kind: 'inStage', round: 3 });
    expect(named('Window sensor').phase).toMatchObject({ kind: 'killed', gate: 'mvp' });
  });

  it('has one conditional go with one overdue condition', () => {
    const { conditions, decisions } = named('Desk occupancy');
    expect(decisions.at(-1)?.outcome).toBe('conditionalGo');
    const open = conditions.filter(({ met }) => met === null);
    expect(open.map(({ dueOn }) => endOfDay(dueOn) <= now)).toEqual([true, false]);
  });

  it('has one launch in its week with about 82 % of the checklist done', () => {
    const state = named('Leak sensor');
    const template = findShippedTemplate('standard', state.template.version);
    if (!template) throw new Error('no standard template');
    const { checklist } = readinessOf(state, template, 'launch', now).counts;
    expect(checklist.met / checklist.required).toBeCloseTo(0.82, 1);
    expect(checklist.met).toBeLessThan(checklist.required);
  });

  it.each([
    ['Energy view', 'retro'],
    ['Garage door opener', 'end_of_life'],
    ['Ventilation advice', 'problem_defined'],
    ['Tracker for cargo bikes', 'mvp'],
    ['filters', 'strategy_aligned'],
    ['Tyre pressure', 'solution_validated'],
    ['2G tracker', 'opportunity_quantified'],
  ])('has %s at %s', (title, gate) => {
    expect(named(title).phase).toMatchObject({ kind: 'inStage', gate });
  });

  it('happened in the past, in order, and was recorded when the demo began', () => {
    for (const id of states.keys()) {
      const times = entries.filter(({ stream }) => stream === id).map((entry) => entry.effectiveAt);
      expect(times).toEqual(times.toSorted());
      expect(times.every((time) => time <= now)).toBe(true);
    }
    expect(new Set(entries.map(({ recordedAt }) => recordedAt))).toEqual(new Set([now]));
    expect(new Set(entries.map(({ actor }) => actor.agent))).toEqual(new Set(['demo']));
  });
});

describe('seeding', () => {
  const now = '2026-11-23T10:30:00.000Z';
  const later = '2026-12-24T18:00:00.000Z';

  it('changes nothing the second time', async () => {
    const store = createMemoryEventStore();
    await seedDemo({ store, now });
    const before = await readAll(store);
    expect(await seedDemo({ store, now: later })).toMatchObject({ seeded: false });
    expect(await readAll(store)).toEqual(before);
  });

  it('goes on where a crash cut it off, and ends with the same data', async () => {
    const whole = createMemoryEventStore();
    await seedDemo({ store: whole, now });
    const store = createMemoryEventStore();
    let appends = 0;
    const dying: typeof store = {
      ...store,
      append: async (append) => {
        appends += 1;
        if (appends > 137) throw new Error('the process died');
        return store.append(append);
      },
    };
    await expect(seedDemo({ store: dying, now })).rejects.toThrow('the process died');
    expect(await seedDemo({ store, now: later })).toMatchObject({ seeded: true });
    expect(contents(await readAll(store))).toEqual(contents(await readAll(whole)));
  });

  it('gives every story an id of its own', () => {
    expect(new Set(stories.map(({ key }) => key)).size).toBe(stories.length);
  });
});

const contents = (entries: readonly LogEntry[]): readonly string[] =>
  entries
    .map(({ stream, version, event, effectiveAt }) =>
      JSON.stringify([stream, version, event, effectiveAt]),
    )
    .sort();
