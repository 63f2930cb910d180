import { fold } from '@tollgate/event-sourcing';
import type { InitiativeEvent, InitiativeState } from '@tollgate/lifecycle';
import { evolveInitiative, initialInitiative } from '@tollgate/lifecycle';
import { twoGates } from '../testing/two-gates.js';
import { asksOf } from './asks-of.js';
import type { InboxAsk } from './inbox-ask.entity.js';

const at = '2026-01-05T09:00:00.000Z';
const said = { by: 'per_owner', at };

const proposed: readonly InitiativeEvent[] = [
  {
    type: 'InitiativeProposed',
    data: {
      ...said,
      initiativeId: 'ini_1',
      title: 'Initiative',
      summary: 'Summary',
      ownerId: 'per_owner',
      productLine: 'Home',
      externalReference: null,
      coAuthors: [],
      template: { id: 'two-gates', version: 1, hash: 'h' },
    },
  },
  {
    type: 'StageEntered',
    data: { ...said, gate: 'first', round: 1, stage: 'Stage first', because: 'proposed' },
  },
];

const stateAfter = (...events: readonly InitiativeEvent[]): InitiativeState =>
  fold(evolveInitiative, initialInitiative, [...proposed, ...events]);
const exceptionsAfter = (...events: readonly InitiativeEvent[]): readonly InboxAsk[] =>
  asksOf(stateAfter(...events), twoGates, at).filter(
    ({ kind }) => kind !== 'work' && kind !== 'checklist',
  );
const conditionalGo: InitiativeEvent = {
  type: 'GateDecided',
  data: {
    by: 'per_finance',
    at,
    gate: 'first',
    round: 1,
    submission: 1,
    outcome: 'conditionalGo',
    reason: 'so be it',
    decidedBy: 'rule',
    tally: { approvingSeats: [], approvalsRequired: 2, missingSeats: [], vetoedBy: [] },
    conditions: [
      {
        conditionId: 'con_1',
        text: 'Promise',
        ownerId: 'per_legal',
        dueOn: '2026-03-01',
        setBy: 'per_finance',
        setAs: 'voter',
      },
    ],
    holdUntil: null,
    recycleTo: null,
    salvage: [],
  },
};
const reported: InitiativeEvent = {
  type: 'ConditionMet',
  data: { by: 'per_legal', at, conditionId: 'con_1', proof: 'done' },
};
const waiverAsked: InitiativeEvent = {
  type: 'WaiverRequested',
  data: {
    ...said,
    waiverId: 'wvr_1',
    gate: 'first',
    round: 1,
    subject: { kind: 'criterion', key: 'segment' },
    reason: 'please',
    ownerId: 'per_legal',
    until: '2026-03-01',
  },
};
const forcedOpen: InitiativeEvent = {
  type: 'GateForcedOpen',
  data: {
    by: 'per_general',
    at,
    gate: 'first',
    round: 1,
    submission: 1,
    breakGlassId: 'brk_1',
    reason: 'so be it',
    roles: ['general-manager'],
    bypassed: [],
    reviewDueOn: '2026-01-10',
    reviewerRoles: ['cpo'],
  },
};

describe('the inbox of exceptions', () => {
  it('asks the owner for the proof, and who set the condition to verify it', () => {
    expect(exceptionsAfter(conditionalGo)).toMatchObject([
      { kind: 'condition', subjectKey: 'con_1', persons: ['per_legal'] },
    ]);
    expect(exceptionsAfter(conditionalGo, reported)).toMatchObject([
      {
        kind: 'verification',
        subjectKey: 'con_1',
        words: 'Promise',
        persons: ['per_finance'],
        roles: [],
        excluded: ['per_legal', 'per_owner'],
        dueAt: '2026-03-01T23:59:59.999Z',
      },
    ]);
  });

  it('asks the owner of the gate where the setter cannot judge', () => {
    const author: InitiativeEvent = {
      type: 'AuthorAdded',
      data: { ...said, personId: 'per_finance' },
    };
    expect(exceptionsAfter(conditionalGo, reported, author)).toMatchObject([
      { kind: 'verification', persons: [], roles: ['product-operations'] },
    ]);
  });

  it('asks the voters of the gate for a waiver, except who asked and who answers for it', () => {
    expect(exceptionsAfter(waiverAsked)).toMatchObject([
      {
        kind: 'waiver',
        subjectKey: 'wvr_1',
        title: 'Segment named',
        roles: ['product-director', 'finance-partner'],
        excluded: ['per_legal', 'per_owner'],
      },
    ]);
    const refused: InitiativeEvent = {
      type: 'WaiverRefused',
      data: { by: 'per_finance', at, waiverId: 'wvr_1', gate: 'first', reason: 'so be it' },
    };
    expect(exceptionsAfter(waiverAsked, refused)).toEqual([]);
  });

  it('asks the reviewers about a break-glass until it is judged, also when all is over', () => {
    const cancelled: InitiativeEvent = {
      type: 'InitiativeCancelled',
      data: { ...said, reason: 'so be it' },
    };
    for (const events of [[forcedOpen], [forcedOpen, cancelled]]) {
      expect(exceptionsAfter(...events)).toMatchObject([
        {
          kind: 'breakGlass',
          subjectKey: 'brk_1',
          roles: ['cpo'],
          excluded: ['per_general', 'per_owner'],
          dueAt: '2026-01-10T23:59:59.999Z',
        },
      ]);
    }
    const reviewed: InitiativeEvent = {
      type: 'BreakGlassReviewed',
      data: {
        by: 'per_chief',
        at,
        breakGlassId: 'brk_1',
        gate: 'first',
        outcome: 'justified',
        reason: 'so be it',
        followUp: [],
      },
    };
    expect(exceptionsAfter(forcedOpen, reviewed)).toEqual([]);
  });
});
