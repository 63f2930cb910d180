import { fold } from '@tollgate/event-sourcing';
import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { templateHash } from '../../templates/template-hash.js';
import { editFacts, propose } from '../../testing/asking.js';
import { pat } from '../../testing/cast.js';
import { happened, passing, preparing, submitting } from '../../testing/specification.js';
import { launchGate, problemGate, twoGateTemplate } from '../../testing/two-gate-template.js';
import { vote } from '../../testing/asking.js';
import { dora } from '../../testing/cast.js';
import type { MigrationCommand } from './commands.js';
import { createInitiativeDecider } from '../decide.js';
import { predictMigration, predictionHash } from './predict-migration.js';

const paula = { personId: 'per_paula', roles: ['process-owner'], functions: [] };
const second = (changes: Partial<LifecycleTemplate>): LifecycleTemplate => ({
  ...twoGateTemplate,
  version: 2,
  ...changes,
});
const decisionsUnder = (to: LifecycleTemplate, isRetired = false) => {
  const versions = [twoGateTemplate, to];
  const decider = createInitiativeDecider(
    (id, version) => versions.find((each) => each.id === id && each.version === version),
    {
      isRetired: (_id, version) => isRetired && version === 2,
      newestCalendar: () => undefined,
    },
  );
  return { ...givenWhenThen(decider), decider };
};
const migrate = (changes: Partial<MigrationCommand> = {}): MigrationCommand => ({
  type: 'MigrateTemplate',
  actor: paula,
  now: '2026-03-05T09:00:00.000Z',
  toVersion: 2,
  reason: 'Everybody follows version 2',
  ...changes,
});

const stricterProblem = {
  ...problemGate,
  deliverables: [
    ...problemGate.deliverables.filter(({ key }) => key !== 'statement'),
    { key: 'interviews', title: 'Ten interviews', required: true },
  ],
};
const stricter = second({ gates: [stricterProblem, launchGate] });

describe('move an initiative to another version of its template', () => {
  it('stands on at the same gate, with what was added and dropped, and its votes stale', () => {
    const { decider } = decisionsUnder(stricter);
    const events = happened(...submitting, vote({ actor: dora }));
    const state = fold(decider.evolve, decider.initialState, events);
    const decision = decider.decide(migrate(), state);
    expect(decision).toMatchObject({
      ok: true,
      value: [
        {
          type: 'TemplateMigrated',
          data: {
            from: { version: 1, hash: templateHash(twoGateTemplate) },
            to: { version: 2, hash: templateHash(stricter) },
            gate: 'problem',
            duties: { added: 1, dropped: 1, changed: 0 },
            review: 'outdated',
            orphans: ['deliverable/problem/statement'],
          },
        },
        { type: 'SubmissionOutdated', data: { becauseContent: ['template/two-gates@2'] } },
      ],
    });
  });

  it('keeps the votes when the gate under review asks the same, under other names and deadlines', () => {
    const review = { ...problemGate.review, decisionWithinDays: 3 };
    const renamed = second({ gates: [{ ...problemGate, title: 'Problem', review }, launchGate] });
    const { decider } = decisionsUnder(renamed);
    const state = fold(
      decider.evolve,
      decider.initialState,
      happened(...submitting, vote({ actor: dora })),
    );
    const predicted = predictMigration(state, twoGateTemplate, renamed);
    expect(predicted).toMatchObject({
      ok: true,
      value: {
        review: 'kept',
        votes: { kept: [{ voter: dora.personId, seat: 'director' }], stale: [] },
        duties: { added: [], dropped: [], changed: [] },
      },
    });
  });

  it('names duties of the gates ahead alone, and approvals among them', () => {
    const [director, ...others] =
      'seats' in problemGate.approval.rule ? problemGate.approval.rule.seats : [];
    const rule = { ...problemGate.approval.rule, seats: others };
    const approval = { ...problemGate.approval, rule };
    const { decider } = decisionsUnder(stricter);
    const state = fold(decider.evolve, decider.initialState, happened(...passing));
    const to = second({
      gates: [stricterProblem, { ...launchGate, approval: { ...approval, decision: 'gateOwner' } }],
    });
    const predicted = predictMigration(state, twoGateTemplate, to);
    expect(predicted).toMatchObject({
      ok: true,
      value: {
        gate: 'launch',
        duties: {
          added: [],
          dropped: [{ gate: 'launch', kind: 'approval', key: director?.key }],
          changed: [],
        },
      },
    });
  });

  it('is refused where the new version has no gate of the key', () => {
    const { given } = decisionsUnder(second({ gates: [launchGate] }));
    given(...happened(...preparing))
      .when(migrate())
      .thenRejected('MigrationGateMissing', { gate: 'problem', gates: ['launch'] });
  });

  it('is refused where a recorded fact would have another type', () => {
    const facts = twoGateTemplate.facts.map((fact) =>
      fact.key === 'contacts' ? { ...fact, type: 'text' as const } : fact,
    );
    const { given } = decisionsUnder(second({ facts }));
    given(...happened(propose(), editFacts({ changes: { contacts: 12 } })))
      .when(migrate())
      .thenRejected('MigrationFactTypeChanged', { fact: 'contacts', from: 'integer', to: 'text' });
    given(...happened(propose(), editFacts({ changes: { segment: 'Retail' } })))
      .when(migrate({ toVersion: 1 }))
      .thenNothing();
  });

  it('happens as predicted or not at all', () => {
    const { given, decider } = decisionsUnder(stricter);
    const before = happened(...preparing);
    const state = fold(decider.evolve, decider.initialState, before);
    const predicted = predictMigration(state, twoGateTemplate, stricter);
    const prediction = predicted.ok ? predictionHash(predicted.value) : '';
    expect(decider.decide(migrate({ prediction }), state).ok).toBe(true);
    given(...happened(...submitting))
      .when(migrate({ prediction }))
      .thenRejected('MigrationPredictionStale', { asked: prediction });
  });

  it('is refused to everybody who does not keep the rules, without a reason, and to what is retired', () => {
    const { given } = decisionsUnder(stricter);
    const before = happened(...preparing);
    given(...before)
      .when(migrate({ actor: pat }))
      .thenRejected('NotPermitted');
    given(...before)
      .when(migrate({ reason: ' ' }))
      .thenRejected('ReasonRequired');
    given(...before)
      .when(migrate({ toVersion: 3 }))
      .thenRejected('TemplateUnknown', { version: 3 });
    decisionsUnder(stricter, true)
      .given(...before)
      .when(migrate())
      .thenRejected('TemplateRetired', { version: 2 });
  });

  it('asked twice changes nothing', () => {
    const { given, decider } = decisionsUnder(stricter);
    const before = happened(...preparing);
    const decision = decider.decide(migrate(), fold(decider.evolve, decider.initialState, before));
    given(...before, ...(decision.ok ? decision.value : []))
      .when(migrate())
      .thenNothing();
  });
});
