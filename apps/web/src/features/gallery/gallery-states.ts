import type { RailGate, RailLoop, RailStatus } from '../../ui/gate-rail/gate-rail.model.js';
import type { ReadinessView } from '../../ui/readiness-sentence/readiness-clauses.js';
import type { TimelineEntry } from '../../ui/timeline/timeline.js';

/** The states that the gallery shows. Made up, and used nowhere else. */
export const GALLERY_NOW = new Date('2026-03-11T10:00:00Z');

const railGate = (title: string, status: RailStatus, more: Partial<RailGate> = {}): RailGate => ({
  key: title,
  title,
  status,
  round: status === 'upcoming' ? 0 : 1,
  enteredAt: status === 'upcoming' ? null : '2026-02-02T09:00:00Z',
  dueAt: null,
  decidedAt: null,
  ...more,
});

const decided = (dueAt: string, decidedAt: string): Partial<RailGate> => ({ dueAt, decidedAt });

const STANDARD: readonly RailGate[] = [
  railGate('Problem defined', 'passed', decided('2025-10-03T12:00:00Z', '2025-10-02T12:00:00Z')),
  railGate('Opportunity quantified', 'passed', {
    ...decided('2025-11-14T12:00:00Z', '2025-11-20T12:00:00Z'),
    round: 2,
  }),
  railGate(
    'Solution validated',
    'passedWithConditions',
    decided('2026-01-16T12:00:00Z', '2026-01-16T09:00:00Z'),
  ),
  railGate('MVP', 'inReview', { round: 2, dueAt: '2026-03-13T12:00:00Z' }),
  railGate('Strategy aligned', 'upcoming'),
  railGate('Launch', 'upcoming'),
  railGate('Retro', 'upcoming'),
  railGate('In-life review', 'upcoming'),
  railGate('End of life', 'upcoming'),
];

const LOOPS: readonly RailLoop[] = [
  { from: 'Opportunity quantified', to: 'Opportunity quantified' },
  { from: 'MVP', to: 'Solution validated' },
];

const ended = (status: RailStatus): readonly RailGate[] => [
  ...STANDARD.slice(0, 2),
  railGate('Solution validated', status),
  ...['MVP', 'Launch', 'Retro'].map((title) => railGate(title, 'upcoming')),
];

export const RAILS: readonly {
  readonly name: string;
  readonly gates: readonly RailGate[];
  readonly loops: readonly RailLoop[];
}[] = [
  { name: 'In review, recycled twice', gates: STANDARD, loops: LOOPS },
  { name: 'Current', gates: ended('current'), loops: [] },
  { name: 'On hold', gates: ended('onHold'), loops: [] },
  { name: 'Killed', gates: ended('killed'), loops: [] },
  { name: 'Cancelled', gates: ended('cancelled'), loops: [] },
];

const counts: ReadinessView['counts'] = {
  deliverables: { met: 4, required: 5 },
  criteria: { met: 5, required: 7 },
  checklist: { met: 9, required: 10 },
  approvals: { given: 1, required: 2 },
};

const blocked: ReadinessView = {
  status: 'blocked',
  counts,
  decisionDueAt: null,
  unmet: [
    {
      kind: 'deliverableMissing',
      key: 'businessCase',
      title: 'Business case',
      why: 'Nothing was attached yet.',
      fixers: ['Paula Marsh'],
      since: '2026-02-24T09:00:00Z',
    },
    {
      kind: 'criterionNotMet',
      key: 'payback',
      title: 'Payback within policy limit',
      why: 'Assessed as not met: 31 months against a limit of 24.',
      fixers: ['Paula Marsh', 'Felix Brandt'],
      since: '2026-03-02T09:00:00Z',
    },
    {
      kind: 'criterionNotAssessed',
      key: 'segment',
      title: 'At least one named segment',
      why: 'Nobody assessed it yet.',
      fixers: ['Product director'],
      since: null,
    },
    {
      kind: 'checklistItemOpen',
      key: 'legal',
      title: 'Early red flags checked',
      why: 'Open in the list of Legal.',
      fixers: [],
      since: null,
    },
    {
      kind: 'conditionOverdue',
      key: 'condition',
      title: 'Sign the second supplier',
      why: 'Due 6 Mar 2026.',
      fixers: ['Omar Haddad'],
      since: '2026-03-06T00:00:00Z',
    },
  ],
};

const approvalMissing = (seat: string, name: string): ReadinessView['unmet'][number] => ({
  kind: 'approvalMissing',
  key: seat,
  title: seat,
  why: 'A required seat.',
  fixers: [name],
  since: '2026-03-09T09:00:00Z',
});

export const READINESS_STATES: readonly ReadinessView[] = [
  blocked,
  { ...blocked, status: 'ready', unmet: [] },
  {
    ...blocked,
    status: 'inReview',
    decisionDueAt: '2026-03-13T12:00:00Z',
    unmet: [
      approvalMissing('Finance partner', 'Felix Brandt'),
      approvalMissing('Chief product officer', 'Carla Ruiz'),
    ],
  },
  {
    ...blocked,
    status: 'inReview',
    decisionDueAt: '2026-03-05T12:00:00Z',
    unmet: [{ ...approvalMissing('Security lead', 'Sven Olsen'), kind: 'vetoed' }],
  },
  { ...blocked, status: 'decided', unmet: [] },
  { ...blocked, status: 'notOpen', unmet: [] },
];

const HASH = '9f3ce1b2a7d40c5580e1f6a7b3c2d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5';

const entry = (key: string, more: Partial<TimelineEntry>): TimelineEntry => ({
  key,
  tone: 'idle',
  title: 'Entry',
  actor: 'Paula Marsh',
  words: null,
  effectiveAt: '2026-03-10T09:12:00Z',
  recordedAt: '2026-03-10T09:12:00Z',
  sequence: 1841,
  hash: HASH,
  ...more,
});

export const TIMELINE: readonly TimelineEntry[] = [
  entry('go', {
    tone: 'done',
    title: 'MVP decided: Go',
    words: 'Both cohorts are above the pass mark. Ship it to the beta customers.',
  }),
  entry('vote', { tone: 'active', title: 'Approved by Engineering lead', actor: 'Erik Lund' }),
  entry('conditional', {
    tone: 'attention',
    title: 'Solution validated decided: Conditional go',
    words: 'Conditions: second supplier signed by 6 March.',
  }),
  entry('hold', { tone: 'paused', title: 'Solution validated decided: Hold', sequence: null }),
  entry('kill', {
    tone: 'stopped',
    title: 'MVP decided: Kill',
    actor: 'Carla Ruiz',
    words: 'People like it but will not pay.\nKeep: the interview recordings.',
  }),
  entry('imported', {
    title: 'Initiative proposed',
    effectiveAt: '2021-05-04T00:00:00Z',
    words: '<script>alert("text stays text")</script>',
  }),
];
