import { fold } from '@tollgate/event-sourcing';
import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import {
  MONDAY,
  addEvidence,
  assessCriterion,
  editFacts,
  propose,
  submit,
  vote,
  withdrawSubmission,
} from '../../testing/asking.js';
import { dora, uma } from '../../testing/cast.js';
import { ruledTemplate } from '../../testing/ruled-template.js';
import type { InitiativeCommand } from '../commands.js';
import { commitmentOf } from '../commitment.js';
import { createInitiativeDecider } from '../decide.js';
import type { InitiativeEvent } from '../events.js';
import { readinessOf } from '../readiness-of.js';
import type { InitiativeState } from '../state.js';
import { diffFrozenContent } from '../submission-diff/diff-frozen-content.js';
import { frozenAt } from '../submission-diff/frozen-at.js';
import { evaluateCriteria, gateScore } from './evaluate-criteria.js';

const decider = createInitiativeDecider((id) => (id === 'ruled' ? ruledTemplate : undefined));
const { given } = givenWhenThen(decider);
const [gate] = ruledTemplate.gates;
if (!gate) throw new Error('the template has a gate');
const place = { gate, template: ruledTemplate };

const stateAfter = (events: readonly InitiativeEvent[]): InitiativeState =>
  fold(decider.evolve, decider.initialState, events);

const happened = (...commands: readonly InitiativeCommand[]): readonly InitiativeEvent[] =>
  commands.reduce<readonly InitiativeEvent[]>((events, command) => {
    const state = stateAfter(events);
    const review = state.gates['problem']?.submissions.at(-1);
    const asked =
      command.type === 'CastVote' ? { ...command, commitment: review?.commitment ?? '' } : command;
    const decision = decider.decide(asked, state);
    if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
    return [...events, ...decision.value];
  }, []);

const proposed = propose({ template: { id: 'ruled', version: 1 } });
const facts = editFacts({ changes: { contacts: 9, sized_on: '2026-02-20' } });
const evidence = ['1', '2', '3'].map((id) =>
  addEvidence({ evidenceId: `evd_${id}`, criteria: [] }),
);
const ready = [proposed, facts, ...evidence];
const unmetAfter = (events: readonly InitiativeEvent[], now = MONDAY) =>
  readinessOf(stateAfter(events), ruledTemplate, 'problem', now).unmet;

describe('a criterion with a rule', () => {
  it('is met by the case alone', () => {
    const readiness = readinessOf(stateAfter(happened(...ready)), ruledTemplate, 'problem', MONDAY);
    expect(readiness.status).toBe('ready');
    expect(readiness.counts.criteria).toEqual({ met: 3, required: 3 });
  });

  it('is assessed by nobody', () => {
    given(...happened(proposed))
      .when(assessCriterion({ criterion: 'enough_contacts' }))
      .thenRejected('CriterionHasRule', { gate: 'problem', criterion: 'enough_contacts' });
  });

  it('is unmet while an input is missing, and says which', () => {
    expect(unmetAfter(happened(proposed))).toMatchObject([
      {
        key: 'enough_contacts',
        kind: 'criterionNotMet',
        why: 'Customer contacts has not been given.',
      },
      { key: 'fresh_sizing', why: 'Not given yet: Market sized on.' },
      // Breadth scores 0 without evidence, and 0 is a score.
      { key: 'worth_it', why: 'Weighted score of the gate (0) is not at least 40.' },
    ]);
  });

  it('says what was seen, who can fix it and since when it stands so', () => {
    const later = '2026-03-03T10:00:00.000Z';
    const events = happened(...ready, editFacts({ changes: { contacts: 5 }, now: later }));
    expect(unmetAfter(events, '2026-03-04T10:00:00.000Z')).toEqual([
      {
        kind: 'criterionNotMet',
        key: 'enough_contacts',
        title: 'Eight independent contacts',
        why: 'Customer contacts (5) is not at least 8.',
        fixableBy: { persons: ['per_pat'], roles: ['product-manager'], functions: [] },
        since: later,
      },
    ]);
  });

  it('turns unmet by the passing of days alone, from the day on which it turned', () => {
    const events = happened(...ready);
    expect(unmetAfter(events, '2026-03-22T23:59:59.000Z')).toEqual([]);
    expect(unmetAfter(events, '2026-05-01T12:00:00.000Z')).toMatchObject([
      { key: 'fresh_sizing', since: '2026-03-23T00:00:00.000Z' },
    ]);
  });

  it('keeps a gate from being submitted for a Go', () => {
    given(...happened(proposed, facts))
      .when(submit())
      .thenRejected('GateNotReady', {
        gate: 'problem',
        unmet: unmetAfter(happened(proposed, facts)),
      });
  });
});

describe('a submission under rules', () => {
  const submitted = happened(...ready, submit());
  const frozen = submitted.at(-1);

  it('freezes verdicts, inputs and the rules they speak of', () => {
    expect(frozen).toMatchObject({
      type: 'GateSubmitted',
      data: {
        evaluations: [
          {
            criterion: 'breadth',
            verdict: 'scored',
            score: 75,
            inputs: { 'number of evidence': 3 },
          },
          { criterion: 'enough_contacts', verdict: 'met', score: null, inputs: { contacts: 9 } },
          {
            criterion: 'fresh_sizing',
            verdict: 'met',
            inputs: { sized_on: '2026-02-20', today: '2026-03-02' },
          },
          { criterion: 'worth_it', verdict: 'met', inputs: { 'weighted score of the gate': 56 } },
        ],
      },
    });
  });

  it('commits to them: another verdict would be another commitment', () => {
    if (frozen?.type !== 'GateSubmitted') throw new Error('it was submitted');
    const content = frozenAt(submitted, { gate: 'problem', submission: 1 });
    const { evaluations = [], ...proposal } = content?.proposal ?? { evaluations: [] };
    const state = stateAfter(submitted.slice(0, -1));
    const commitmentWith = (verdicts: typeof evaluations): string =>
      commitmentOf(state, {
        gate: 'problem',
        round: 1,
        submission: 1,
        outcome: 'go',
        holdUntil: null,
        recycleTo: null,
        salvage: [],
        note: '',
        ...proposal,
        evaluations: verdicts,
      });
    expect(commitmentWith(evaluations)).toBe(frozen.data.commitment);
    const forged = evaluations.map((each) => ({ ...each, verdict: 'met' as const }));
    expect(commitmentWith(forged)).not.toBe(frozen.data.commitment);
  });

  it('goes on the verdicts it froze, though the days go by', () => {
    const late = '2026-04-20T09:00:00.000Z';
    const approve = (actor: typeof dora) => vote({ actor, now: late });
    expect(
      readinessOf(stateAfter(submitted), ruledTemplate, 'problem', late).unmet.map(
        ({ kind }) => kind,
      ),
    ).not.toContain('criterionNotMet');
    const decided = happened(...ready, submit(), approve(dora), approve(uma));
    expect(decided.at(-2)?.type).toBe('GateDecided');
  });

  it('ends when a material fact of a rule changes', () => {
    const changed = happened(...ready, submit(), editFacts({ changes: { contacts: 3 } }));
    expect(changed.at(-1)?.type).toBe('SubmissionOutdated');
  });
});

describe('two submissions under rules', () => {
  it('differ in the verdicts that changed', () => {
    const events = happened(
      ...ready,
      submit(),
      withdrawSubmission(),
      addEvidence({ evidenceId: 'evd_4', criteria: [] }),
      submit(),
    );
    const frozen = (submission: number) => {
      const content = frozenAt(events, { gate: 'problem', submission });
      if (!content) throw new Error('it was submitted');
      return { content, template: ruledTemplate };
    };
    expect(diffFrozenContent(frozen(1), frozen(2)).evaluations).toMatchObject([
      {
        key: 'breadth',
        change: 'changed',
        before: { score: 75 },
        after: { score: 100 },
        fields: ['score'],
        material: false,
      },
    ]);
  });
});

describe('the score of a gate', () => {
  it('is the weighted mean, what is open counting as nothing', () => {
    const state = stateAfter(happened(...ready));
    expect(gateScore(state, place, MONDAY)).toEqual({ score: 56, scored: 1, of: 2 });
    const scored = stateAfter(
      happened(...ready, assessCriterion({ criterion: 'severity', score: 80 })),
    );
    expect(gateScore(scored, place, MONDAY)).toEqual({ score: 76, scored: 2, of: 2 });
  });

  it('is the frozen one while the gate is in review', () => {
    const inReview = happened(
      ...ready,
      submit(),
      addEvidence({ evidenceId: 'evd_4', criteria: [] }),
    );
    expect(gateScore(stateAfter(inReview), place, MONDAY).score).toBe(56);
    expect(evaluateCriteria(stateAfter(inReview), place, MONDAY).score.score).toBe(75);
  });
});
