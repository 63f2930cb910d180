import { shippedTemplates } from '../templates/shipped-templates.js';
import { problemGate, twoGateTemplate } from '../testing/two-gate-template.js';
import { checkTemplate } from './check-template.js';
import { errorsOf } from './finding.js';
import type { Row } from './testing/changed-templates.js';
import {
  band,
  first,
  last,
  withBands,
  withGate,
  withGroups,
  withReview,
  withRule,
} from './testing/changed-templates.js';

const ERRORS: readonly Row[] = [
  [
    'a gate that stands twice',
    { ...twoGateTemplate, gates: [first, first, last] },
    'key-used-twice',
    '/gates/1/key',
    'gates: problem is used twice',
  ],
  [
    'a Conditional go at the last gate',
    { ...twoGateTemplate, gates: [first] },
    'conditions-without-gate',
    '/gates/0/outcomes',
    'no later gate would enforce its conditions',
  ],
  [
    'more approvals than seats',
    withRule({ approvalsRequired: 4 }),
    'threshold-above-seats',
    '/gates/0/approval/rule/approvalsRequired',
    'problem: 4 approvals are required of 3 seats',
  ],
  [
    'fewer approvals than required seats',
    withRule({
      approvalsRequired: 1,
      seats: (problemGate.approval.rule as { seats: object[] }).seats.map((seat) => ({
        ...seat,
        kind: 'required',
      })),
    }),
    'threshold-below-required',
    '/gates/0/approval/rule/approvalsRequired',
    'problem: 4 seats are required, but only 1 approvals',
  ],
  [
    'a veto without a seat',
    withRule({ vetoRoles: ['cfo'] }),
    'veto-without-seat',
    '/gates/0/approval/rule/vetoRoles/0',
    'problem: cfo has a veto and no seat to cast it from',
  ],
  [
    'a role nobody can have',
    withGate({ gateOwnerRole: 'wizard' }),
    'role-unknown',
    '/gates/0/gateOwnerRole',
    'problem: role wizard does not exist',
  ],
  [
    'a function nobody can belong to',
    withGate({ checklist: [{ key: 'a', title: 'A', function: 'magic', required: true }] }),
    'function-unknown',
    '/gates/0/checklist/0/function',
    'problem: function magic does not exist',
  ],
  [
    'a gate without a Go',
    withGate({ outcomes: ['hold', 'kill'] }),
    'gate-cannot-be-passed',
    '/gates/0/outcomes',
    'problem: the gate cannot be passed: it has no Go',
  ],
  [
    'a gate behind one that cannot be passed',
    withGate({ outcomes: ['hold', 'kill'] }),
    'gate-unreachable',
    '/gates/1',
    'launch: no case can ever come here',
  ],
  [
    'a gate that leads only back',
    withGate({ outcomes: ['hold', 'recycle'] }),
    'gate-without-exit',
    '/gates/0/outcomes',
    'problem: a case that comes here never leaves',
  ],
  [
    'a recycle that leaves nothing when it is spent',
    withGate({ outcomes: ['go', 'recycle'] }),
    'recycle-ends-nowhere',
    '/gates/0/outcomes',
    'after 2 recycles a case that fails can be neither held nor killed',
  ],
  [
    'bands that fall',
    withBands('investment', [band(2), band(1), band()]),
    'bands-not-rising',
    '/gates/0/approval/amountBands/bands/1/upToMinor',
    'problem: the bounds of the amount bands do not rise',
  ],
  [
    'a last band with a bound',
    withBands('investment', [band(2)]),
    'last-band-bounded',
    '/gates/0/approval/amountBands/bands/0/upToMinor',
    'problem: the last band has a bound',
  ],
  [
    'bands on something that is no money',
    withBands('segment', [band()]),
    'band-fact-not-money',
    '/gates/0/approval/amountBands/fact',
    'problem: segment is no fact of type money',
  ],
  [
    'bands on a fact that may change under review',
    {
      ...withBands('investment', [band()]),
      facts: [{ key: 'investment', title: 'Investment', type: 'money', material: false }],
    },
    'band-fact-immaterial',
    '/gates/0/approval/amountBands/fact',
    'problem: investment chooses the voters and must be material',
  ],
  [
    'reminders out of order',
    withReview({ reminderDays: [4, 2] }),
    'reminders-not-rising',
    '/gates/0/review/reminderDays/1',
    'problem: the reminders do not rise',
  ],
  [
    'a ladder out of order',
    withReview({
      escalations: [
        { afterDays: 8, toRole: 'cpo' },
        { afterDays: 6, toRole: 'cfo' },
      ],
    }),
    'ladder-not-rising',
    '/gates/0/review/escalations/1/afterDays',
    'problem: the rungs of the escalation ladder do not rise',
  ],
  [
    'a request that expires too early',
    withReview({ expiresAfterDays: 8 }),
    'expires-too-early',
    '/gates/0/review/expiresAfterDays',
    'problem: the request expires before its ladder is spent',
  ],
];

const WARNINGS: readonly Row[] = [
  [
    'a gate without teeth',
    withGate({ outcomes: ['go'] }),
    'gate-without-teeth',
    '/gates/0/outcomes',
    'neither held, sent back nor killed',
  ],
  [
    'a recycle that the template never allows',
    { ...twoGateTemplate, recycleRoundsMax: 0 },
    'recycle-never-allowed',
    '/gates/0/outcomes',
    'offers Recycle, and the template allows none',
  ],
  [
    'a loop that goes on and on',
    { ...twoGateTemplate, recycleRoundsMax: 40 },
    'recycle-loop-long',
    '/recycleRoundsMax',
    'may go round 40 times',
  ],
  [
    'a deadline whose passing nobody hears of',
    withReview({ escalations: [] }),
    'no-escalation',
    '/gates/0/review/escalations',
    'nobody hears of it',
  ],
  [
    'an escalation before the decision is due',
    withReview({ escalations: [{ afterDays: 3, toRole: 'cpo' }] }),
    'escalates-before-due',
    '/gates/0/review/escalations/0/afterDays',
    'escalates on day 3, before the decision is due on day 5',
  ],
  [
    'a review that does not come again',
    withGate({ outcomes: ['go', 'kill'], reviewEveryMonths: 3 }),
    'review-never-comes-again',
    '/gates/0/reviewEveryMonths',
    'cannot be held until the next time',
  ],
];

describe('the model check of a template', () => {
  it('finds nothing in a sound one', () => {
    expect(checkTemplate(twoGateTemplate)).toEqual([]);
    expect(checkTemplate(withBands('investment', [band(1), band(2), band()]))).toEqual([]);
    expect(checkTemplate(withGroups({}))).toEqual([]);
  });

  it.each(shippedTemplates.map((template) => [`${template.id}@${template.version}`, template]))(
    'finds no error in %s',
    (_name, template) => {
      expect(errorsOf(checkTemplate(template))).toEqual([]);
    },
  );

  it.each(ERRORS)('refuses %s', (...[, template, code, pointer, sentence]: Row) => {
    expect(errorsOf(checkTemplate(template))).toContainEqual(
      expect.objectContaining({ code, pointer, message: expect.stringContaining(sentence) }),
    );
  });

  it.each(WARNINGS)('warns of %s', (...[, template, code, pointer, sentence]: Row) => {
    const findings = checkTemplate(template);
    expect(errorsOf(findings)).toEqual([]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code, pointer, message: expect.stringContaining(sentence) }),
    );
  });

  it('points to parts that stand in the template', () => {
    for (const [, template] of [...ERRORS, ...WARNINGS]) {
      for (const { pointer } of checkTemplate(template)) {
        const steps = pointer.split('/').slice(1, -1);
        expect(
          steps.reduce<unknown>(
            (part, step) => (part as Readonly<Record<string, unknown>> | undefined)?.[step],
            template,
          ),
        ).toBeDefined();
      }
    }
  });
});
