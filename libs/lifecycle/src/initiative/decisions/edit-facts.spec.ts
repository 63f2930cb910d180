import { MONDAY, addAuthor, cancel, decideGate, editFacts, vote } from '../../testing/asking.js';
import { dora, pat } from '../../testing/cast.js';
import {
  given,
  happened,
  onTheTable,
  preparing,
  stateAfter,
  submitting,
} from '../../testing/specification.js';

const said = { by: pat.personId, at: MONDAY };
const inReview = happened(...submitting);
const outdated = (becauseFacts: readonly string[]) => ({
  type: 'SubmissionOutdated' as const,
  data: { ...said, gate: 'problem', round: 1, submission: 1, becauseFacts, becauseContent: [] },
});

describe('edit facts', () => {
  it('records what really changes and nothing else', () => {
    const before = happened(
      ...preparing,
      editFacts({ changes: { contacts: 8, segment: 'Shops' } }),
    );
    given(...before)
      .when(editFacts({ changes: { contacts: 9, segment: 'Shops', launch_day: null } }))
      .then({ type: 'FactsEdited', data: { ...said, changes: { contacts: 9 } } });
    given(...before)
      .when(editFacts({ changes: { segment: 'Shops' } }))
      .thenNothing();
  });

  it('compares money and lists by what they say', () => {
    const changes = { investment: { amountMinor: 5, currency: 'EUR' }, regions: ['DE', 'AT'] };
    given(...happened(...preparing, editFacts({ changes })))
      .when(
        editFacts({
          changes: { investment: { currency: 'EUR', amountMinor: 5 }, regions: ['DE', 'AT'] },
        }),
      )
      .thenNothing();
    given(...happened(...preparing, editFacts({ changes })))
      .when(editFacts({ changes: { regions: ['AT', 'DE'] } }))
      .then({ type: 'FactsEdited', data: { ...said, changes: { regions: ['AT', 'DE'] } } });
  });

  it('ends an open review when a material fact changes: its votes are stale', () => {
    const changes = { investment: { amountMinor: 100, currency: 'EUR' }, contacts: 9 };
    given(...inReview)
      .when(editFacts({ changes }))
      .then({ type: 'FactsEdited', data: { ...said, changes } }, outdated(['investment']));
  });

  it('leaves the votes valid when only immaterial facts change', () => {
    const events = happened(...submitting, vote(), editFacts({ changes: { contacts: 9 } }));
    expect(stateAfter(events).gates['problem']?.submissions[0]).toMatchObject({
      status: { kind: 'inReview' },
      votes: [{ voter: 'per_dora' }],
    });
  });

  it('makes whoever edits an author', () => {
    const other = { ...pat, personId: 'per_paul' };
    given(...happened(...preparing))
      .when(editFacts({ actor: other, changes: { contacts: 8 } }))
      .then(
        { type: 'AuthorAdded', data: { by: 'per_paul', at: MONDAY, personId: 'per_paul' } },
        { type: 'FactsEdited', data: { by: 'per_paul', at: MONDAY, changes: { contacts: 8 } } },
      );
  });

  it('refuses whoever has voted, and naming a voter as author: so a veto cannot be silenced', () => {
    const voter = { ...dora, roles: [...dora.roles, 'product-manager'] };
    const voted = happened(...submitting, vote({ actor: voter }));
    given(...voted)
      .when(editFacts({ actor: voter, changes: { contacts: 8 } }))
      .thenRejected('AuthorHasVoted', { gate: 'problem', personId: 'per_dora' });
    given(...voted)
      .when(addAuthor({ personId: 'per_dora' }))
      .thenRejected('AuthorHasVoted', { gate: 'problem', personId: 'per_dora' });
  });

  it.each([
    ['text', 'segment', ' '],
    ['integer', 'contacts', 1.5],
    ['integer', 'contacts', '8'],
    ['money', 'investment', 100],
    ['money', 'investment', { amountMinor: 0.5, currency: 'EUR' }],
    ['money', 'investment', { amountMinor: 5, currency: 'euro' }],
    ['date', 'launch_day', '2026-02-30'],
    ['boolean', 'regulated', 'yes'],
    ['list', 'regions', 'DE'],
  ])('refuses what is no %s', (_type, fact, value) => {
    given(...inReview)
      .when(editFacts({ changes: { [fact]: value } }))
      .thenRejected('FactValueInvalid', { fact, value });
  });

  it('takes every type of fact', () => {
    const changes = {
      segment: 'Small shops',
      contacts: 8,
      investment: { amountMinor: 100, currency: 'EUR' },
      launch_day: '2026-09-01',
      regulated: false,
      regions: ['DE'],
    };
    expect(stateAfter(happened(...preparing, editFacts({ changes }))).facts).toEqual(changes);
  });

  it('refuses facts that the template does not know, also those every object has', () => {
    for (const fact of ['colour', 'constructor', 'toString']) {
      given(...inReview)
        .when(editFacts({ changes: { [fact]: 'x' } }))
        .thenRejected('FactUnknown', { fact });
    }
  });

  it('refuses to change what has ended, and those who do not work on the case', () => {
    given(...happened(...submitting, decideGate()))
      .when(editFacts({ changes: { contacts: 8 } }))
      .thenRejected('InitiativeNotActive', { phase: 'killed' });
    given(...happened(...preparing, cancel()))
      .when(addAuthor())
      .thenRejected('InitiativeNotActive', { phase: 'cancelled' });
    given(...inReview)
      .when(onTheTable(editFacts({ actor: dora }), stateAfter(inReview)))
      .thenRejected('NotPermitted', {
        needs: { roles: ['product-manager'], functions: [], persons: ['per_pat'] },
      });
  });
});
