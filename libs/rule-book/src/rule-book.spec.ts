import { executeCommand } from '@tollgate/event-sourcing';
import type { LogEntry, LogReader } from '@tollgate/event-sourcing';
import { commandContext, createMemoryEventStore } from '@tollgate/event-sourcing/testing';
import type { JsonObject } from '@tollgate/canonical-json';
import type { RuleCommand, RuleKind } from '@tollgate/lifecycle';
import {
  DEFAULT_SETTINGS,
  asJson,
  calendarKind,
  createRuleDecider,
  findShippedTemplate,
  ruleHash,
  ruleStream,
  settingsKind,
  templateHash,
  templateKind,
} from '@tollgate/lifecycle';
import { readingRules } from './reading-rules.js';
import { RULE_CATEGORY, RuleBook } from './rule-book.js';

const paula = { personId: 'per_paula', roles: ['process-owner'], functions: [] };
const ada = { personId: 'per_ada', roles: ['administrator'], functions: [] };
const now = '2026-03-02T09:00:00.000Z';

/** An organisation's log with two processes that read it. */
const organisation = () => {
  const store = createMemoryEventStore();
  const streams = new Set<string>();
  const bookOf = (): RuleBook =>
    new RuleBook({
      store,
      listRuleStreams: async function* () {
        yield* streams;
      },
      onUnreadable: (stream, version, error) => {
        throw new Error(`${stream} version ${version}`, { cause: error });
      },
    });
  const ask = async (kind: RuleKind, command: RuleCommand): Promise<void> => {
    const stream = ruleStream(kind.family, command.id);
    const outcome = await executeCommand(store, {
      decider: createRuleDecider(kind, bookOf().surroundings()),
      category: RULE_CATEGORY,
      stream,
      command,
      context: commandContext(),
    });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
    streams.add(stream);
  };
  const publish = async (
    kind: RuleKind,
    { id, version }: { readonly id: string; readonly version: number },
    content: JsonObject,
  ): Promise<void> => {
    await ask(kind, { type: 'DraftRule', actor: paula, now, id, content, reason: 'Ours' });
    const hash = ruleHash({ ...content, id, version });
    const agreed = { actor: ada, now, id, version, hash, reason: 'Agreed' };
    await ask(kind, { type: 'ActivateRule', ...agreed });
  };
  return { store, bookOf, ask, publish };
};

const feature = asJson(findShippedTemplate('feature', 1) ?? {});

describe('the rule book', () => {
  it('finds shipped templates, published ones, and no drafts', async () => {
    const { bookOf, ask, publish } = organisation();
    await publish(templateKind, { id: 'house', version: 1 }, feature);
    const draft = { type: 'DraftRule', actor: paula, now, id: 'house', content: feature } as const;
    await ask(templateKind, { ...draft, reason: 'Next' });
    const rules = await bookOf().open();
    expect(rules.findTemplate('standard', 1)?.id).toBe('standard');
    expect(rules.findTemplate('house', 1)).toMatchObject({ id: 'house', version: 1 });
    expect(rules.findTemplate('house', 2)).toBeUndefined();
  });

  it('gives a template the hash that its activation names', async () => {
    const { bookOf, publish } = organisation();
    await publish(templateKind, { id: 'house', version: 1 }, feature);
    const template = (await bookOf().open()).findTemplate('house', 1);
    expect(template && templateHash(template)).toBe(ruleHash({ ...feature, id: 'house' }));
  });

  it('learns what another process published since', async () => {
    const { bookOf, publish } = organisation();
    const rules = await bookOf().open();
    await publish(templateKind, { id: 'house', version: 1 }, feature);
    expect(rules.findTemplate('house', 1)).toBeUndefined();
    expect(await rules.hasTemplate({ id: 'house', version: 1 })).toBe(true);
    expect(await rules.hasTemplate({ id: 'house', version: 7 })).toBe(false);
  });

  it('answers with the same object for a version, however often it reads', async () => {
    const { bookOf, publish } = organisation();
    await publish(templateKind, { id: 'house', version: 1 }, feature);
    const rules = await bookOf().open();
    const before = rules.findTemplate('house', 1);
    await publish(templateKind, { id: 'house', version: 2 }, feature);
    await rules.learn('template', 'house');
    expect(rules.findTemplate('house', 1)).toBe(before);
    expect(rules.findTemplate('house', 2)).toBeDefined();
  });

  it('keeps a retired version for whoever follows it', async () => {
    const { bookOf, ask } = organisation();
    const retire = { type: 'RetireRule', actor: paula, now, id: 'feature', version: 1 } as const;
    await ask(templateKind, { ...retire, reason: 'Ours is better' });
    const rules = await bookOf().open();
    expect(rules.isRetired('feature', 1)).toBe(true);
    expect(rules.isRetired('standard', 1)).toBe(false);
    expect(rules.findTemplate('feature', 1)).toBeDefined();
  });

  it('counts on the newest calendar in use', async () => {
    const { bookOf, ask, publish } = organisation();
    const content = asJson({
      title: 'Berlin, ours',
      timeZone: 'Europe/Berlin',
      workingWeekdays: ['monday'],
      holidaysCover: null,
      holidays: [],
    });
    await publish(calendarKind, { id: 'europe-berlin', version: 2 }, content);
    const rules = await bookOf().open();
    expect(rules.newestCalendar('europe-berlin')).toMatchObject({ version: 2 });
    const retire = {
      type: 'RetireRule',
      actor: ada,
      now,
      id: 'europe-berlin',
      version: 2,
    } as const;
    await ask(calendarKind, { ...retire, reason: 'Too few days' });
    await rules.learn('calendar', 'europe-berlin');
    expect(rules.newestCalendar('europe-berlin')).toMatchObject({ version: 1 });
    expect(rules.newestCalendar('moon')).toBeUndefined();
  });

  it('has the default settings until others are activated', async () => {
    const { bookOf, publish } = organisation();
    const rules = await bookOf().open();
    expect(rules.settings()).toEqual(DEFAULT_SETTINGS);
    const content = asJson({ ...DEFAULT_SETTINGS, fourEyes: false });
    await publish(settingsKind, { id: 'settings', version: 2 }, content);
    await rules.learn('settings', 'settings');
    expect(rules.surroundings().fourEyes).toBe(false);
  });
});

describe('a log that is read with the rule book', () => {
  it('lets nobody handle an entry before the rules under it are known', async () => {
    const { store, bookOf, publish } = organisation();
    const rules = await bookOf().open();
    await publish(templateKind, { id: 'house', version: 1 }, feature);
    const reader: LogReader = readingRules(store, rules);
    const entries: readonly LogEntry[] = await reader.readLog(0, 100);
    expect(entries.length).toBeGreaterThan(0);
    expect(rules.findTemplate('house', 1)).toBeDefined();
  });
});
