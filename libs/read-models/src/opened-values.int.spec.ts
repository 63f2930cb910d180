import { followOnce } from '@tollgate/event-sourcing';
import type { InitiativeEvent } from '@tollgate/lifecycle';
import { OPENED_VALUES } from './opened-values.js';
import { readModelFollowers } from './read-models.js';
import type { LogUnderTest } from './testing/log-under-test.js';
import { openLogUnderTest } from './testing/log-under-test.js';
import { people } from './testing/people.js';
import { walk } from './testing/random-walk.js';
import { twoGatesOnly } from './testing/two-gates.js';

/** Steps of the walk: submit, approve with a condition, give a reason, write a note. */
const CHOICES = [0, 12 + 10 + 2, 12 + 10];

const SEALED = {
  reason: 'so be it',
  note: 'please',
  condition: 'Promise',
  summary: 'Summary',
  name: 'Dora Director',
  email: 'Dora@demo.test',
  hiring: 'Hired.',
};

describe('opened copies of sealed values', () => {
  let log: LogUnderTest;
  let events: readonly InitiativeEvent[];

  beforeAll(async () => {
    log = await openLogUnderTest();
    events = walk('ini_1', CHOICES);
    for (const person of people) await log.record(person.stream, person.events);
    await log.record('ini_1', events);
    const options = { vaultKey: log.vaultKey, templates: twoGatesOnly };
    for (const follower of readModelFollowers(log.projector, options)) {
      while (await followOnce(log.log, follower));
    }
  });
  afterAll(() => log.close());

  const columnsHolding = async (text: string): Promise<readonly string[]> => {
    const { rows } = await log.projector.query<{ readonly at: string; readonly holds: string }>(
      `select table_name || '.' || column_name as at,
          query_to_xml(format('select 1 from read.%I where position(%L in %I::text) > 0 limit 1',
            table_name, $1::text, column_name), false, true, '')::text as holds
        from information_schema.columns where table_schema = 'read'`,
      [text],
    );
    return rows.filter(({ holds }) => holds.includes('<row')).map(({ at }) => at);
  };

  it.each(Object.entries(SEALED))('keep a %s in no column but the listed ones', async (_, text) => {
    expect(JSON.stringify([events, people])).toContain(text);
    const listed = OPENED_VALUES.map(({ table, column }) => `${table}.${column}`);
    const holding = await columnsHolding(text);
    expect(holding.filter((column) => !listed.includes(column))).toEqual([]);
    expect(holding).not.toEqual([]);
  });

  it('lists no column that the database does not have', async () => {
    const { rows } = await log.projector.query<{ readonly column: string }>(
      `select table_name || '.' || column_name as column
        from information_schema.columns where table_schema = 'read'`,
    );
    const known = rows.map(({ column }) => column);
    for (const { table, column, subjects } of OPENED_VALUES) {
      for (const name of [column, ...subjects]) expect(known).toContain(`${table}.${name}`);
    }
  });
});
