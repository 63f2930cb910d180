import type { ExchangeRate } from '../../approval/approval-records.js';
import * as ask from '../../testing/asking.js';
import { ada, auditor, dora, enzo, olga, pat, uma } from '../../testing/cast.js';
import {
  another,
  everybody,
  group,
  ruleOf,
  specifying,
  submitTo,
  templateWith,
} from '../../testing/groups-specification.js';
import type { Submission } from '../state.js';

const directors = group('directors', 'product-director', { needs: { kind: 'all' } });
const submitted = (state: { readonly gates: object }): Submission | undefined =>
  (state.gates as Record<string, { submissions: readonly Submission[] }>)['problem']
    ?.submissions[0];

describe('a submission under a rule of groups', () => {
  const { after } = specifying(templateWith({ rule: ruleOf([directors]) }));
  const second = another('per_dirk', dora);

  it('freezes who may vote: active people who fit, without authors, auditors and administrators', () => {
    const cora = another('per_cora', dora);
    const people = [
      ...everybody,
      second,
      cora,
      auditor,
      { ...ada, roles: ['product-director', 'auditor'] },
    ];
    const { state } = after(ask.propose({ coAuthors: ['per_cora'] }), submitTo(people));
    expect(submitted(state)?.approval).toEqual({
      eligible: [{ group: 'directors', persons: ['per_dirk', 'per_dora'] }],
    });
  });

  it('freezes one human once, whichever accounts he has', () => {
    const people = [
      { ...dora, accounts: ['per_dora_too'] },
      { ...dora, personId: 'per_dora_too', accounts: ['per_dora'] },
    ];
    const { state } = after(ask.propose(), submitTo(people));
    expect(submitted(state)?.approval?.eligible).toEqual([
      { group: 'directors', persons: ['per_dora'] },
    ]);
  });

  it('freezes what each person weighs', () => {
    const weighing = group('board', 'product-director', {
      members: { roles: ['product-director', 'ux-lead'] },
      needs: {
        kind: 'weight',
        weight: 3,
        weights: [
          { role: 'product-director', weight: 2 },
          { person: 'per_uma', weight: 5 },
        ],
      },
    });
    const spec = specifying(templateWith({ rule: ruleOf([weighing]) }));
    const { state } = spec.after(ask.propose(), submitTo(everybody));
    expect(submitted(state)?.approval?.eligible).toEqual([
      { group: 'board', persons: ['per_dora', 'per_uma'], weights: [2, 5] },
    ]);
  });

  it('is refused where the rule counts the people there are and nobody said who they are', () => {
    after(ask.propose())
      .when(ask.submit())
      .thenRejected('EligibleVotersUnknown', { groups: ['directors'] });
  });

  it('is refused with the counterexample where no votes of these people could carry it', () => {
    const rule = ruleOf([
      group('directors', 'product-director'),
      group('leads', 'ux-lead', { needs: { kind: 'count', approvals: 2 } }),
    ]);
    const spec = specifying(templateWith({ rule }));
    const both = { ...dora, roles: ['product-director', 'ux-lead'] };
    // Two people, and three votes that are needed: one person counts once.
    spec
      .after(ask.propose())
      .when(submitTo([both, uma]))
      .thenRejected('ApprovalOutOfReach', {
        groups: [
          { group: 'directors', needed: 1, eligible: ['per_dora'] },
          { group: 'leads', needed: 2, eligible: ['per_dora', 'per_uma'] },
        ],
      });
    expect(
      spec.after(ask.propose(), submitTo([both, uma, another('per_una', uma)])).state.phase.kind,
    ).toBe('inStage');
  });

  it('knows owner, sponsor and line owner without their roles', () => {
    const rule = ruleOf([
      group('sponsor', '', { members: { resolvers: ['sponsor'] } }),
      group('line', '', { members: { resolvers: ['lineOwner'] } }),
      group('owner', '', { members: { resolvers: ['owner'] }, participation: 'comment' }),
    ]);
    const spec = specifying(templateWith({ rule }));
    const named = {
      type: 'NameSponsor',
      actor: olga,
      now: ask.MONDAY,
      personId: 'per_uma',
      reason: 'Hers.',
    } as const;
    const directory = { people: everybody, lineOwnerId: 'per_enzo' };
    const { state } = spec.after(ask.propose(), named, ask.submit({ directory }));
    expect(submitted(state)?.approval?.eligible).toEqual([
      { group: 'sponsor', persons: ['per_uma'] },
      { group: 'line', persons: ['per_enzo'] },
      { group: 'owner', persons: [] },
    ]);
    const review = spec.after(ask.propose(), named, ask.submit({ directory }));
    expect(review.brings(ask.vote({ actor: enzo }))).toEqual(['VoteCast']);
  });
});

describe('the amount band of a submission', () => {
  const light = ruleOf([group('directors', 'product-director')]);
  const heavy = ruleOf([
    group('directors', 'product-director'),
    group('leads', 'engineering-lead'),
  ]);
  const { after } = specifying(
    templateWith({
      rule: heavy,
      amountBands: {
        fact: 'investment',
        currency: 'EUR',
        bands: [{ upToMinor: 10_000, rule: light }, { rule: heavy }],
      },
    }),
  );
  const rate: ExchangeRate = {
    from: 'USD',
    to: 'EUR',
    numerator: 9,
    denominator: 10,
    asOf: '2026-03-01',
    source: 'Treasury',
  };
  const stating = (amountMinor: number, currency: string) =>
    ask.editFacts({ changes: { investment: { amountMinor, currency } } });

  it('is compared in the currency of the policy, by a rate that the record keeps', () => {
    const { state } = after(
      ask.propose(),
      stating(11_000, 'USD'),
      submitTo(everybody, { exchangeRates: [rate] }),
    );
    expect(submitted(state)?.approval?.band).toEqual({
      band: 0,
      upToMinor: 10_000,
      because: 'amount',
      amount: { amountMinor: 11_000, currency: 'USD' },
      compared: { amountMinor: 9_900, currency: 'EUR' },
      rate,
    });
  });

  it('stays that of the submission: the one signature of its band decides', () => {
    const review = after(
      ask.propose(),
      stating(11_000, 'USD'),
      submitTo(everybody, { exchangeRates: [rate] }),
    );
    expect(review.brings(ask.vote({ actor: dora }))).toEqual([
      'VoteCast',
      'GateDecided',
      'StageEntered',
    ]);
  });

  it('is the heaviest where the rate is missing, and says so', () => {
    const { state } = after(ask.propose(), stating(1, 'USD'), submitTo(everybody));
    expect(submitted(state)?.approval?.band).toMatchObject({ band: 1, because: 'rateMissing' });
  });

  it('is recorded for rules of seats too', () => {
    const spec = specifying(
      templateWith({
        amountBands: {
          fact: 'investment',
          currency: 'EUR',
          bands: [{ rule: templateWith({}).gates[0]?.approval.rule ?? light }],
        },
      }),
    );
    const { state } = spec.after(ask.propose(), ask.submit({ actor: pat }));
    expect(submitted(state)?.approval).toEqual({
      band: {
        band: 0,
        upToMinor: null,
        because: 'amountUnknown',
        amount: null,
        compared: null,
        rate: null,
      },
    });
  });
});
