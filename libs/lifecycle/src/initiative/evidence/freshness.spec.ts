import fc from 'fast-check';
import {
  MONDAY,
  addEvidence,
  editFacts,
  recordStale,
  refreshEvidence,
  retractEvidence,
  submit,
  vote,
} from '../../testing/asking.js';
import { dora, lea, olga, pat, timer, uma } from '../../testing/cast.js';
import {
  given,
  happened,
  passing,
  preparing,
  stateAfter,
  submitting,
} from '../../testing/specification.js';
import { problemGate, twoGateTemplate } from '../../testing/two-gate-template.js';
import { processTimers } from '../../process/process-timers.js';
import type { GateDefinition } from '../../templates/lifecycle-template.js';
import { createInitiativeDecider } from '../decide.js';
import { readinessOf } from '../readiness-of.js';
import { readinessSentence } from '../readiness-sentence.js';
import { isStale, staleFrom } from './freshness.js';

/** Evidence of 20 February that is fresh through 2 March, the Monday of the specifications. */
const ageing = addEvidence({ shelfLifeDays: 10 });
const TUESDAY = '2026-03-03T00:00:00.000Z';
const prepared = happened(...preparing, ageing);

const unmetAt = (events: ReturnType<typeof happened>, now: string) =>
  readinessOf(stateAfter(events), twoGateTemplate, 'problem', now).unmet;

describe('the freshness of evidence', () => {
  it('lasts through the last calendar day of its shelf life', () => {
    const evidence = { asOf: '2026-03-01', shelfLifeDays: 30 };
    expect(staleFrom(evidence)).toBe('2026-04-01T00:00:00.000Z');
    expect(isStale(evidence, '2026-03-31T23:59:59.999Z')).toBe(false);
    expect(isStale(evidence, '2026-04-01T00:00:00.000Z')).toBe(true);
  });

  it.each([
    ['2028-02-28', 1, '2028-03-01T00:00:00.000Z'],
    ['2026-12-31', 1, '2027-01-02T00:00:00.000Z'],
    ['2026-10-24', 2, '2026-10-27T00:00:00.000Z'],
  ])(
    'of %s for %s days ends at %s: leap days, year ends, clock changes',
    (...[asOf, days, end]) => {
      expect(staleFrom({ asOf, shelfLifeDays: days })).toBe(end);
    },
  );

  it('never ends where no shelf life is set', () => {
    expect(staleFrom({ asOf: '1999-01-01' })).toBeNull();
    expect(isStale({ asOf: '1999-01-01' }, MONDAY)).toBe(false);
  });

  it('once gone never comes back with time', () => {
    const days = fc.integer({ min: 1, max: 3_650 });
    const instants = fc.integer({ min: 0, max: 4_000 }).map((day) => day * 86_400_000);
    fc.assert(
      fc.property(days, instants, instants, (shelfLifeDays, one, other) => {
        const [earlier, later] = [Math.min(one, other), Math.max(one, other)].map((ms) =>
          new Date(Date.parse('2026-01-01T00:00:00Z') + ms).toISOString(),
        );
        const evidence = { asOf: '2026-01-01', shelfLifeDays };
        expect(isStale(evidence, earlier ?? '') && !isStale(evidence, later ?? '')).toBe(false);
      }),
    );
  });
});

describe('stale evidence', () => {
  it('blocks its gate, and says who keeps it and since when', () => {
    expect(unmetAt(prepared, MONDAY)).toEqual([]);
    expect(unmetAt(prepared, TUESDAY)).toEqual([
      {
        kind: 'evidenceStale',
        key: 'evd_1',
        title: 'Eight interviews',
        why: 'It speaks of 2026-02-20 and was fresh for 10 days.',
        fixableBy: { persons: ['per_pat'], roles: [], functions: [] },
        since: TUESDAY,
      },
    ]);
    const readiness = readinessOf(stateAfter(prepared), twoGateTemplate, 'problem', TUESDAY);
    expect(readinessSentence(readiness)).toBe('Blocked: 1 question of evidence open.');
    given(...prepared)
      .when(submit({ now: TUESDAY }))
      .thenRejected('GateNotReady', { gate: 'problem' });
    const owned = happened(...preparing, addEvidence({ shelfLifeDays: 10, owner: 'per_olga' }));
    expect(unmetAt(owned, TUESDAY)).toMatchObject([{ fixableBy: { persons: ['per_olga'] } }]);
  });

  it('lets no review end in a Go, however many approve', () => {
    const inReview = happened(...preparing, ageing, submit(), vote({ actor: dora }));
    const approving = vote({ actor: uma, now: TUESDAY });
    expect(
      happened(...preparing, ageing, submit(), vote(), vote({ actor: uma })).at(-1)?.type,
    ).toBe('StageEntered');
    const after = happened(...preparing, ageing, submit(), vote({ actor: dora }), approving);
    expect(after.slice(inReview.length).map(({ type }) => type)).toEqual(['VoteCast']);
    expect(unmetAt(after, TUESDAY)).toMatchObject([{ kind: 'evidenceStale', key: 'evd_1' }]);
  });

  it('of a gate already passed blocks nothing', () => {
    const events = happened(...preparing, ageing, submit(), vote(), vote({ actor: uma }));
    const later = '2027-03-03T00:00:00.000Z';
    expect(readinessOf(stateAfter(events), twoGateTemplate, 'launch', later).unmet).toEqual([]);
    expect(processTimers(stateAfter(events))).toEqual([]);
  });

  it('is recorded once, when its time has come, with everything else that is stale', () => {
    const second = addEvidence({ evidenceId: 'evd_2', shelfLifeDays: 3 });
    const third = addEvidence({ evidenceId: 'evd_3', shelfLifeDays: 300 });
    const events = happened(...preparing, ageing, second, third);
    given(...events)
      .when(recordStale({ now: MONDAY }))
      .thenRejected('DeadlineNotReached', { gate: 'problem', dueAt: TUESDAY, now: MONDAY });
    const recorded = {
      type: 'EvidenceWentStale',
      data: {
        by: timer.personId,
        at: TUESDAY,
        gate: 'problem',
        round: 1,
        evidence: [
          { evidenceId: 'evd_1', staleSince: TUESDAY },
          { evidenceId: 'evd_2', staleSince: '2026-02-24T00:00:00.000Z' },
        ],
        becauseDeadline: TUESDAY,
      },
    } as const;
    given(...events)
      .when(recordStale({ now: TUESDAY }))
      .then(recorded);
    given(...events, recorded)
      .when(recordStale({ now: TUESDAY }))
      .thenNothing();
    expect(processTimers(stateAfter(events)).map(({ dueAt }) => dueAt.slice(0, 10))).toEqual([
      '2026-02-24',
      '2026-03-03',
      '2026-12-18',
    ]);
    expect(processTimers(stateAfter([...events, recorded])).map(({ kind }) => kind)).toEqual([
      'evidenceExpires',
    ]);
  });

  it.each([
    ['refreshed', [refreshEvidence()]],
    ['retracted', [retractEvidence()]],
  ])('is overtaken where it was %s before time asked', (_how, commands) => {
    const events = happened(...preparing, ageing, ...commands);
    given(...events)
      .when(recordStale({ now: TUESDAY }))
      .thenNothing();
    expect(processTimers(stateAfter(events))).toEqual([]);
  });

  it('is overtaken where the gate was passed', () => {
    given(...happened(...passing))
      .when(recordStale({ now: TUESDAY }))
      .thenNothing();
  });

  it('is time’s to record, nobody else’s', () => {
    given(...prepared)
      .when(recordStale({ now: TUESDAY, actor: pat }))
      .thenRejected('NotPermitted');
  });

  it('gives each piece a command of its own, so that no answer is taken for another’s', () => {
    const twin = addEvidence({ evidenceId: 'x'.repeat(300), shelfLifeDays: 10 });
    const ids = processTimers(stateAfter(happened(...preparing, ageing, twin))).map(
      ({ commandId }) => commandId,
    );
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(id.length).toBeLessThan(150);
  });
});

describe('refreshing evidence', () => {
  it('puts newer evidence in its place and clears the gate; the older stays in the record', () => {
    const events = happened(...preparing, ageing, refreshEvidence({ shelfLifeDays: 90 }));
    expect(unmetAt(events, TUESDAY)).toEqual([]);
    expect(stateAfter(events).evidence).toMatchObject([
      { evidenceId: 'evd_1', superseded: { evidenceId: 'evd_2', at: MONDAY } },
      { evidenceId: 'evd_2', supersedes: 'evd_1', kind: 'interview', owner: 'per_pat' },
    ]);
    given(...events)
      .when(refreshEvidence({ shelfLifeDays: 90 }))
      .thenNothing();
    given(...events)
      .when(refreshEvidence({ evidenceId: 'evd_3' }))
      .thenRejected('EvidenceNotCurrent', { evidenceId: 'evd_1', by: 'evd_2' });
  });

  it('ends a review that froze the older, and no other', () => {
    const froze = happened(...preparing, ageing, submit(), refreshEvidence());
    expect(froze.at(-1)).toMatchObject({
      type: 'SubmissionOutdated',
      data: { becauseContent: ['evidence/evd_1'] },
    });
    const added = happened(...submitting, ageing, refreshEvidence());
    expect(added.at(-1)?.type).toBe('EvidenceAdded');
  });

  it('is for whoever keeps the evidence, and for those who judge the gate', () => {
    const leasCommands = [...preparing, addEvidence({ owner: lea.personId })];
    const fresh = happened(...preparing, ageing, refreshEvidence({ actor: olga }));
    expect(fresh.at(-1)?.data.by).toBe(olga.personId);
    expect(() => happened(...leasCommands, refreshEvidence({ actor: lea }))).not.toThrow();
    given(...prepared)
      .when(refreshEvidence({ actor: lea }))
      .thenRejected('NotPermitted');
  });

  it('refuses what is not there, retracted, or taken', () => {
    given(...prepared)
      .when(refreshEvidence({ supersedes: 'evd_9' }))
      .thenRejected('EvidenceUnknown', { evidenceId: 'evd_9' });
    given(...prepared, ...happened(...preparing, ageing, retractEvidence()).slice(prepared.length))
      .when(refreshEvidence())
      .thenRejected('EvidenceNotCurrent', { retractedAt: MONDAY, by: null });
    given(...happened(...preparing, ageing, addEvidence({ evidenceId: 'evd_2' })))
      .when(refreshEvidence())
      .thenRejected('EvidenceAlreadyExists', { evidenceId: 'evd_2' });
  });
});

describe('a template', () => {
  const evidence: GateDefinition['evidence'] = {
    shelfLifeDays: { interview: 30 },
    required: [{ key: 'heard', title: 'Users heard', kinds: ['interview'], atLeast: 2 }],
  };
  const template = {
    ...twoGateTemplate,
    gates: [{ ...problemGate, evidence }, ...twoGateTemplate.gates.slice(1)],
  };
  const decider = createInitiativeDecider(() => template);
  const walk = (...commands: Parameters<typeof decider.decide>[0][]) =>
    commands.reduce((state, command) => {
      const decision = decider.decide(command, state);
      if (!decision.ok) throw new Error(decision.rejection.kind);
      return decision.value.reduce(decider.evolve, state);
    }, decider.initialState);

  it('sets the shelf life of a kind, and nobody may make it longer', () => {
    const state = walk(...preparing, addEvidence(), addEvidence({ evidenceId: 'e', kind: 'link' }));
    expect(state.evidence.map(({ shelfLifeDays }) => shelfLifeDays)).toEqual([30, undefined]);
    const asked = (shelfLifeDays: number) =>
      decider.decide(addEvidence({ evidenceId: 'evd_9', shelfLifeDays }), state);
    expect(asked(7).ok).toBe(true);
    for (const days of [31, 0, -1, 1.5]) {
      expect(asked(days)).toEqual({
        ok: false,
        rejection: { kind: 'ShelfLifeInvalid', shelfLifeDays: days, shelfLifeDaysMax: 30 },
      });
    }
  });

  it('asks for fresh evidence of a kind: what is stale or retracted does not count', () => {
    const two = [addEvidence(), addEvidence({ evidenceId: 'evd_2', asOf: '2026-02-01' })];
    const missing = (state: ReturnType<typeof walk>, now: string) =>
      readinessOf(state, template, 'problem', now)
        .unmet.filter(({ kind }) => kind === 'evidenceMissing')
        .map(({ key, why }) => [key, why.slice(0, 6)]);
    expect(missing(walk(...preparing, addEvidence()), MONDAY)).toEqual([['heard', '1 of 2']]);
    expect(missing(walk(...preparing, ...two), MONDAY)).toEqual([]);
    expect(missing(walk(...preparing, ...two), '2026-03-04T00:00:00.000Z')).toEqual([
      ['heard', '1 of 2'],
    ]);
    expect(missing(walk(...preparing, ...two, retractEvidence()), MONDAY)).toEqual([
      ['heard', '1 of 2'],
    ]);
  });
});

describe('a file as evidence', () => {
  const file = {
    fileId: 'ab'.repeat(32),
    name: 'Interviews.pdf',
    mediaType: 'application/pdf',
    byteCount: 12,
  };

  it('is its digest', () => {
    expect(stateAfter(happened(...preparing, addEvidence({ file }))).evidence).toMatchObject([
      { file, digest: file.fileId },
    ]);
    given(...happened(...preparing))
      .when(addEvidence({ file, digest: 'cd'.repeat(32) }))
      .thenRejected('EvidenceFileMismatch', { fileId: file.fileId });
  });

  it('is frozen into the commitment, and so are the ids of all evidence', () => {
    const submitted = happened(...preparing, addEvidence({ file }), editFacts(), submit()).at(-1);
    const without = happened(...preparing, addEvidence(), editFacts(), submit()).at(-1);
    expect(submitted).toMatchObject({ type: 'GateSubmitted', data: { evidence: ['evd_1'] } });
    const commitments = [submitted, without].map((event) =>
      event?.type === 'GateSubmitted' ? event.data.commitment : '',
    );
    expect(new Set(commitments).size).toBe(2);
  });

  it('does not stand in for a judgement', () => {
    const events = happened(...preparing.slice(0, 2), addEvidence({ file }));
    expect(unmetAt(events, MONDAY).map(({ kind }) => kind)).toContain('criterionNotAssessed');
  });
});
