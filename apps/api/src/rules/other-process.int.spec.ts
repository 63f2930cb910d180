import { executeCommand } from '@tollgate/event-sourcing';
import type { RuleCommand, RuleKind } from '@tollgate/lifecycle';
import {
  DEFAULT_SETTINGS,
  asJson,
  createRuleDecider,
  findNewestCalendar,
  findShippedTemplate,
  ruleHash,
  ruleStream,
  settingsKind,
  templateKind,
} from '@tollgate/lifecycle';
import { RULE_CATEGORY } from '@tollgate/rule-book';
import { randomUUID } from 'node:crypto';
import { refusalOf } from '../testing/answer-of.js';
import type { ApiUnderTest } from '../testing/api-under-test.js';
import { openApi } from '../testing/api-under-test.js';

const now = '2026-11-20T09:00:00.000Z';
const keeper = (personId: string) => ({ personId, roles: ['process-owner'], functions: [] });

describe('rules that another process put in use', () => {
  let under: ApiUnderTest;
  beforeAll(async () => {
    under = await openApi();
  });
  afterAll(() => under.close());

  /** Straight into the log, so that the API under test is told nothing. */
  const decide = async (kind: RuleKind, command: RuleCommand): Promise<void> => {
    const outcome = await executeCommand(under.store, {
      decider: createRuleDecider(kind, {
        activePolicy: () => undefined,
        newestCalendar: findNewestCalendar,
        fourEyes: true,
        organisation: undefined,
      }),
      category: RULE_CATEGORY,
      stream: ruleStream(kind.family, command.id),
      command,
      context: {
        commandId: randomUUID(),
        requestHash: '00'.repeat(32),
        actor: { personId: command.actor.personId },
        now,
      },
    });
    expect(outcome.kind).toBe('done');
  };
  const publish = async (
    kind: RuleKind,
    { id, version }: { readonly id: string; readonly version: number },
    given: object,
  ): Promise<void> => {
    const content = asJson(given);
    const asked = { now, id, reason: 'Elsewhere' };
    await decide(kind, { ...asked, type: 'DraftRule', actor: keeper('per_one'), content });
    const hash = ruleHash({ ...content, id, version });
    const activation = { ...asked, type: 'ActivateRule', version, hash } as const;
    await decide(kind, { ...activation, actor: keeper('per_other') });
  };

  it('are found by whoever begins an initiative under them', async () => {
    await publish(
      templateKind,
      { id: 'elsewhere', version: 1 },
      findShippedTemplate('feature', 1) ?? {},
    );
    const manager = await under.signIn({ name: 'Manuel', roles: ['product-manager'] });
    const begun = await manager.post('/api/v1/initiatives', {
      title: 'Returns',
      productLine: 'Devices',
      template: { id: 'elsewhere', version: 1 },
    });
    expect(begun.statusCode).toBe(201);
  });

  it('hold changes of the directory', async () => {
    const noor = await under.signIn({ name: 'Noor', roles: ['process-owner'] });
    const quinn = await under.signIn({ name: 'Quinn', roles: ['qa-lead'] });
    const conflictingRoles = [['qa-lead', 'ux-lead']];
    await publish(
      settingsKind,
      { id: 'settings', version: 2 },
      { ...DEFAULT_SETTINGS, conflictingRoles },
    );
    const granted = await noor.post(`/api/v1/people/${quinn.personId}/roles`, {
      role: 'ux-lead',
      reason: 'Both',
    });
    expect(refusalOf(granted)).toMatchObject({ code: expect.stringMatching(/conflict/) });
  });
});
