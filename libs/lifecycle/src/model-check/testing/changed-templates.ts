import type { GroupsRule } from '../../approval/groups-rule.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';

export const [first, last] = twoGateTemplate.gates as [GateDefinition, GateDefinition];
/** The sound template with its first gate changed. */
export const withGate = (change: Partial<GateDefinition>): LifecycleTemplate => ({
  ...twoGateTemplate,
  gates: [{ ...first, ...change }, last],
});
export const withRule = (rule: object): LifecycleTemplate =>
  withGate({
    approval: { ...first.approval, rule: { ...first.approval.rule, ...rule } as never },
  });
export const withGroups = (rule: Partial<GroupsRule>): LifecycleTemplate =>
  withGate({
    approval: {
      ...first.approval,
      rule: {
        groups: [group('board')],
        combine: { kind: 'all' },
        tiers: 'parallel',
        ...rule,
      } as GroupsRule,
    },
  });
export const group = (
  key: string,
  change: Partial<GroupsRule['groups'][number]> = {},
): GroupsRule['groups'][number] => ({
  key,
  title: key,
  members: { roles: ['cpo'] },
  participation: 'required',
  needs: { kind: 'count', approvals: 1 },
  abstentions: 'cast',
  ...change,
});
export const band = (upToMinor?: number) => ({
  rule: first.approval.rule,
  ...(upToMinor === undefined ? {} : { upToMinor }),
});
export const withBands = (fact: string, bands: ReturnType<typeof band>[]): LifecycleTemplate =>
  withGate({ approval: { ...first.approval, amountBands: { fact, currency: 'EUR', bands } } });
export const withReview = (change: Partial<GateDefinition['review']>): LifecycleTemplate =>
  withGate({ review: { ...first.review, ...change } });

/** What it is, the template, the finding's code, where it points, and a part of its sentence. */
export type Row = readonly [string, LifecycleTemplate, string, string, string];
