import { europeBerlin } from '../../sla/calendars/europe-berlin.js';
import { asJson } from '../rule-hash.js';
import { directorDecides, draft, rulesOf } from '../testing/drafting.js';
import { calendarKind } from './calendar.kind.js';
import { policyKind } from './policy.kind.js';
import { settingsKind } from './settings.kind.js';
import { DEFAULT_SETTINGS, settingsSchema } from './settings.js';

const codes = (...expected: readonly string[]) => ({
  findings: expected.map((code) => expect.objectContaining({ code })),
});

describe('a policy', () => {
  const { given, happened } = rulesOf(policyKind);

  it('is drafted when its rule can be met', () => {
    const content = asJson(directorDecides);
    expect(happened(draft({ id: 'director-decides', content })).map(({ type }) => type)).toEqual([
      'RuleDrafted',
    ]);
  });

  it('is refused when no votes could ever meet it', () => {
    const { rule } = directorDecides.approval;
    const approval = { ...directorDecides.approval, rule: { ...rule, approvalsRequired: 2 } };
    given()
      .when(draft({ id: 'two-of-one', content: asJson({ ...directorDecides, approval }) }))
      .thenRejected('RuleContentInvalid');
  });
});

describe('a calendar', () => {
  const { given, happened } = rulesOf(calendarKind);

  it('goes on from the shipped versions', () => {
    const content = asJson({ ...europeBerlin, holidays: [], holidaysCover: null });
    const [event] = happened(draft({ id: 'europe-berlin', content }));
    expect(event?.data).toMatchObject({ family: 'calendar', id: 'europe-berlin', version: 2 });
  });

  it('is refused when its holidays lie outside of what it covers', () => {
    const content = asJson({ ...europeBerlin, holidaysCover: null });
    given()
      .when(draft({ id: 'europe-berlin', content }))
      .thenRejected('RuleContentInvalid', {
        findings: [expect.objectContaining({ pointer: '/holidays' })],
      });
  });
});

describe('the settings', () => {
  const { given, happened } = rulesOf(settingsKind);
  const settings = (changes: object) =>
    draft({ id: 'settings', content: asJson({ ...DEFAULT_SETTINGS, ...changes }) });

  it('are drafted in the form that counts until then', () => {
    expect(happened(settings({}))).toHaveLength(1);
    expect(settingsSchema.safeParse({ ...DEFAULT_SETTINGS, version: 1 }).success).toBe(true);
  });

  it('are refused with roles that do not exist, or that conflict with themselves', () => {
    given()
      .when(
        settings({
          conflictingRoles: [
            ['cfo', 'wizard'],
            ['cpo', 'cpo'],
          ],
        }),
      )
      .thenRejected('RuleContentInvalid', codes('role-unknown', 'role-conflicts-with-itself'));
  });

  it('are refused with two product lines of one key', () => {
    const line = { key: 'devices', title: 'Devices', ownerId: 'per_gm' };
    given()
      .when(settings({ productLines: [line, line] }))
      .thenRejected('RuleContentInvalid', codes('key-used-twice'));
  });
});
