import { problemSeats, twoGateTemplate } from '../testing/two-gate-template.js';
import type { GateDefinition, LifecycleTemplate, SeatsRule } from './lifecycle-template.js';
import { templateFaults } from './template-faults.js';

const [first, last] = twoGateTemplate.gates as [GateDefinition, GateDefinition];
const withGate = (change: Partial<GateDefinition>): LifecycleTemplate => ({
  ...twoGateTemplate,
  gates: [{ ...first, ...change }, last],
});
const withRule = (change: Partial<SeatsRule>): LifecycleTemplate =>
  withGate({ approval: { ...first.approval, rule: { ...problemSeats, ...change } } });
const band = (upToMinor?: number) => ({
  rule: first.approval.rule,
  ...(upToMinor === undefined ? {} : { upToMinor }),
});
const withBands = (fact: string, bands: ReturnType<typeof band>[]): LifecycleTemplate =>
  withGate({ approval: { ...first.approval, amountBands: { fact, currency: 'EUR', bands } } });

describe('the faults of a template', () => {
  it('are none in a sound one', () => {
    expect(templateFaults(twoGateTemplate)).toEqual([]);
    expect(templateFaults(withBands('investment', [band(1), band(2), band()]))).toEqual([]);
  });

  it.each<[string, LifecycleTemplate, string]>([
    [
      'a gate that stands twice',
      { ...twoGateTemplate, gates: [first, first, last] },
      'gates: problem is used twice',
    ],
    [
      'a Conditional go at the last gate',
      { ...twoGateTemplate, gates: [first] },
      'the last gate allows a Conditional go, and no later gate would enforce its conditions',
    ],
    [
      'more approvals than seats',
      withRule({ approvalsRequired: 4 }),
      'problem: 4 approvals are required of 3 seats',
    ],
    [
      'fewer approvals than required seats',
      withRule({
        approvalsRequired: 1,
        seats: problemSeats.seats.map((seat) => ({ ...seat, kind: 'required' as const })),
      }),
      'problem: 4 seats are required, but only 1 approvals',
    ],
    [
      'a veto without a seat',
      withRule({ vetoRoles: ['cfo'] }),
      'problem: cfo has a veto and no seat to cast it from',
    ],
    [
      'a role nobody has',
      withGate({ gateOwnerRole: 'wizard' }),
      'problem: role wizard does not exist',
    ],
    [
      'a function nobody belongs to',
      withGate({ checklist: [{ key: 'a', title: 'A', function: 'magic', required: true }] }),
      'problem: function magic does not exist',
    ],
    [
      'a gate without a Go',
      withGate({ outcomes: ['hold'] }),
      'problem: the gate cannot be passed: it has no Go',
    ],
    [
      'bands that fall',
      withBands('investment', [band(2), band(1), band()]),
      'problem: the bounds of the amount bands do not rise',
    ],
    [
      'a last band with a bound',
      withBands('investment', [band(2)]),
      'problem: the last band has a bound',
    ],
    [
      'bands on something that is no money',
      withBands('segment', [band()]),
      'problem: segment is no fact of type money',
    ],
    [
      'bands on a fact that may change under review',
      {
        ...withBands('investment', [band()]),
        facts: [{ key: 'investment', title: 'Investment', type: 'money', material: false }],
      },
      'problem: investment chooses the voters and must be material',
    ],
    [
      'reminders out of order',
      withGate({ review: { ...first.review, reminderDays: [4, 2] } }),
      'problem: the reminders do not rise',
    ],
    [
      'a ladder out of order',
      withGate({
        review: {
          ...first.review,
          escalations: [
            { afterDays: 8, toRole: 'cpo' },
            { afterDays: 6, toRole: 'cfo' },
          ],
        },
      }),
      'problem: the rungs of the escalation ladder do not rise',
    ],
    [
      'a request that expires too early',
      withGate({ review: { ...first.review, expiresAfterDays: 8 } }),
      'problem: the request expires before its ladder is spent',
    ],
  ])('name %s', (_name, template, fault) => {
    expect(templateFaults(template)).toContain(fault);
  });
});
