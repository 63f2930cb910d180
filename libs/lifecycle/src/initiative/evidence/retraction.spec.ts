import {
  MONDAY,
  addEvidence,
  assessCriterion,
  decideGate,
  propose,
  refreshEvidence,
  retractEvidence,
  submit,
  vote,
} from '../../testing/asking.js';
import { dora, enzo, olga, pat, uma } from '../../testing/cast.js';
import { given, happened, preparing, stateAfter } from '../../testing/specification.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';
import type { InitiativeCommand } from '../commands.js';
import { readinessOf } from '../readiness-of.js';
import { relianceOn } from './reliance.js';

const said = { by: pat.personId, at: MONDAY };
const retracted = {
  type: 'EvidenceRetracted',
  data: { ...said, evidenceId: 'evd_1', reason: 'The sample was biased.' },
} as const;
const reopened = {
  type: 'DecisionReopened',
  data: {
    ...said,
    gate: 'problem',
    round: 1,
    submission: 1,
    outcome: 'go',
    evidenceId: 'evd_1',
    wasInForce: true,
  },
} as const;
const backAtProblem = {
  type: 'StageEntered',
  data: { ...said, gate: 'problem', round: 2, stage: 'Discovery', because: 'evidenceRetracted' },
} as const;

/** Up to a Go that relied on evd_1. */
const passed = [...preparing, addEvidence(), submit(), vote({ actor: dora }), vote({ actor: uma })];
const launchSubmitted = [...passed, submit({ gate: 'launch' })];
const completing = [
  ...launchSubmitted,
  vote({ gate: 'launch', actor: dora }),
  vote({ gate: 'launch', actor: uma }),
  decideGate({ gate: 'launch', outcome: 'go', reason: 'Ready.' }),
];
const relianceAfter = (commands: readonly InitiativeCommand[]) =>
  relianceOn(stateAfter(happened(...commands)), twoGateTemplate, 'evd_1');

describe('retracting evidence that a decision relied on', () => {
  it('reopens the decision and sends the initiative back to its stage, in a new round', () => {
    given(...happened(...passed))
      .when(retractEvidence())
      .then(retracted, reopened, backAtProblem);
  });

  it('ends a review of a later gate: it rests on a gate that is no longer passed', () => {
    given(...happened(...launchSubmitted))
      .when(retractEvidence())
      .then(
        retracted,
        reopened,
        {
          type: 'SubmissionOutdated',
          data: {
            ...said,
            gate: 'launch',
            round: 1,
            submission: 1,
            becauseFacts: [],
            becauseContent: ['decision/problem'],
          },
        },
        backAtProblem,
      );
  });

  it('reaches what is completed or on hold', () => {
    given(...happened(...completing))
      .when(retractEvidence())
      .then(retracted, reopened, backAtProblem);
    const holding = decideGate({
      gate: 'launch',
      outcome: 'hold',
      reason: 'No capacity.',
      holdUntil: '2026-06-01',
    });
    given(...happened(...launchSubmitted, holding))
      .when(retractEvidence())
      .then(retracted, reopened, backAtProblem);
  });

  it('leaves the decision in the record, shown as superseded', () => {
    const { decisions, phase, gates } = stateAfter(happened(...completing, retractEvidence()));
    expect(phase).toMatchObject({ kind: 'inStage', gate: 'problem', round: 2 });
    expect(decisions).toMatchObject([
      { gate: 'problem', outcome: 'go', reopened: { evidenceId: 'evd_1', wasInForce: true } },
      { gate: 'launch', outcome: 'go' },
    ]);
    expect(decisions[1]).not.toHaveProperty('reopened');
    expect(gates['problem']?.submissions[0]?.status).toMatchObject({
      decision: { reopened: { evidenceId: 'evd_1' } },
    });
  });

  it('asks for a new judgement of every must that was judged on it', () => {
    const back = [...passed, retractEvidence()];
    const unmet = (commands: readonly InitiativeCommand[]) =>
      readinessOf(stateAfter(happened(...commands)), twoGateTemplate, 'problem', MONDAY).unmet;
    expect(unmet(back)).toEqual([
      {
        kind: 'evidenceRetracted',
        key: 'evd_1',
        title: 'Eight interviews',
        why: '"A segment is named" was judged on this evidence before it was retracted; judge it again.',
        fixableBy: { persons: ['per_pat'], roles: ['product-manager'], functions: [] },
        since: MONDAY,
      },
    ]);
    expect(unmet([...back, assessCriterion()])).toEqual([]);
  });

  it('does nothing a second time, also when the gate was passed again since', () => {
    const again = [
      ...[...passed, retractEvidence(), assessCriterion(), submit()],
      ...[vote({ submission: 2, actor: dora }), vote({ submission: 2, actor: uma })],
    ];
    given(...happened(...again))
      .when(retractEvidence())
      .thenNothing();
  });
});

describe('retracting evidence leaves alone', () => {
  it('decisions whose submission had not frozen it', () => {
    const late = [
      ...preparing,
      ...[submit(), addEvidence(), vote({ actor: dora }), vote({ actor: uma })],
    ];
    given(...happened(...late))
      .when(retractEvidence())
      .then(retracted);
  });

  it('a review under way that had not frozen it', () => {
    given(...happened(...preparing, submit(), addEvidence()))
      .when(retractEvidence())
      .then(retracted);
  });

  it('where the initiative stands, when a later decision took the place of the one that relied on it', () => {
    const anew = [
      ...launchSubmitted,
      decideGate({ gate: 'launch', outcome: 'recycle', reason: 'A gap.', recycleTo: 'problem' }),
      refreshEvidence(),
      submit(),
      ...[vote({ submission: 2, actor: dora }), vote({ submission: 2, actor: enzo })],
    ];
    given(...happened(...anew))
      .when(retractEvidence())
      .then(retracted, { ...reopened, data: { ...reopened.data, wasInForce: false } });
  });

  it('a Kill or Hold that had it before it: only a Go relies on evidence', () => {
    const held = [
      ...preparing,
      ...[addEvidence(), submit({ proposedOutcome: 'hold', note: 'Not now.' })],
      decideGate({ outcome: 'hold', reason: 'Not now.', holdUntil: '2026-06-01', actor: olga }),
    ];
    given(...happened(...held))
      .when(retractEvidence())
      .then(retracted);
  });
});

describe('who may retract', () => {
  const someone = (role: string) => ({ personId: 'per_x', roles: [role], functions: [] });

  it('is whoever judges the gate of the evidence, or keeps it', () => {
    for (const actor of [uma, someone('product-operations'), someone('product-manager')]) {
      expect(() => happened(...launchSubmitted, retractEvidence({ actor }))).not.toThrow();
    }
    const kept = [propose(), addEvidence({ owner: 'per_x' })];
    expect(() =>
      happened(...kept, retractEvidence({ actor: someone('sales-lead') })),
    ).not.toThrow();
  });

  it.each(['launch-contributor', 'sales-lead', 'administrator', 'auditor'])(
    'is not a %s, who could undo decisions of others',
    (role) => {
      given(...happened(...launchSubmitted))
        .when(retractEvidence({ actor: someone(role) }))
        .thenRejected('NotPermitted');
    },
  );
});

describe('the reliance on evidence', () => {
  it('tells beforehand what a retraction will do', () => {
    expect(relianceAfter([...launchSubmitted])).toEqual({
      evidenceId: 'evd_1',
      decisions: [
        {
          gate: 'problem',
          round: 1,
          submission: 1,
          outcome: 'go',
          decidedAt: MONDAY,
          inForce: true,
        },
      ],
      review: null,
      returnsTo: 'problem',
    });
    expect(relianceAfter([...preparing, addEvidence(), submit()])).toMatchObject({
      decisions: [],
      review: { gate: 'problem', submission: 1 },
      returnsTo: null,
    });
  });

  it('is known of records from before submissions named their evidence', () => {
    const events = happened(...passed).map((event) => {
      if (event.type !== 'GateSubmitted') return event;
      const { evidence, ...data } = event.data;
      expect(evidence).toEqual(['evd_1']);
      return { ...event, data };
    });
    given(...events)
      .when(retractEvidence())
      .then(retracted, reopened, backAtProblem);
  });
});
