import { fold } from '@tollgate/event-sourcing';
import type { InitiativeEvent } from '@tollgate/lifecycle';
import { evolveInitiative, initialInitiative, templateHash } from '@tollgate/lifecycle';
import { twoGates } from '../testing/two-gates.js';
import { asksOf } from './asks-of.js';

const said = { by: 'per_owner', at: '2026-03-02T09:00:00.000Z' } as const;
const staleSince = '2026-03-05T00:00:00.000Z';

const PROPOSED: readonly InitiativeEvent[] = [
  {
    type: 'InitiativeProposed',
    data: {
      ...said,
      initiativeId: 'ini_1',
      title: 'A quieter pump',
      summary: '',
      ownerId: 'per_owner',
      productLine: 'Pumps',
      template: { id: twoGates.id, version: twoGates.version, hash: templateHash(twoGates) },
      externalReference: null,
      coAuthors: [],
    },
  },
  {
    type: 'StageEntered',
    data: { ...said, gate: 'first', round: 1, stage: 'Stage first', because: 'proposed' },
  },
];

const added = (evidenceId: string, more: object = {}): InitiativeEvent => ({
  type: 'EvidenceAdded',
  data: {
    ...said,
    evidenceId,
    gate: 'first',
    criteria: [],
    kind: 'interview',
    title: 'Twelve interviews',
    source: 'Research',
    asOf: '2026-03-01',
    link: null,
    digest: null,
    shelfLifeDays: 3,
    ...more,
  },
});

const WENT_STALE: InitiativeEvent = {
  type: 'EvidenceWentStale',
  data: {
    by: 'per_owner',
    at: staleSince,
    gate: 'first',
    round: 1,
    evidence: [{ evidenceId: 'evi_1', staleSince }],
    becauseDeadline: staleSince,
  },
};

const evidenceAsks = (...events: readonly InitiativeEvent[]) =>
  asksOf(
    fold(evolveInitiative, initialInitiative, [...PROPOSED, ...events]),
    twoGates,
    staleSince,
  ).filter(({ subjectKey }) => subjectKey.startsWith('evidence:'));

describe('what waits because of evidence', () => {
  it('asks its keeper once it went stale, in nobody’s words', () => {
    expect(evidenceAsks(added('evi_1', { owner: 'per_keeper' }))).toEqual([]);
    const asks = evidenceAsks(added('evi_1', { owner: 'per_keeper' }), WENT_STALE);
    expect(asks).toMatchObject([
      {
        kind: 'work',
        subjectKey: 'evidence:evi_1',
        title: 'Gate first',
        words: null,
        persons: ['per_keeper'],
        roles: [],
        since: staleSince,
      },
    ]);
    expect(evidenceAsks(added('evi_1'), WENT_STALE)[0]?.persons).toEqual(['per_owner']);
  });

  it('asks no longer once newer evidence took its place, or it was retracted', () => {
    const stale = [added('evi_1'), WENT_STALE];
    expect(evidenceAsks(...stale, added('evi_2', { supersedes: 'evi_1' }))).toEqual([]);
    const retracted: InitiativeEvent = {
      type: 'EvidenceRetracted',
      data: { ...said, evidenceId: 'evi_1', reason: 'Biased' },
    };
    expect(evidenceAsks(...stale, retracted)).toEqual([]);
  });
});
