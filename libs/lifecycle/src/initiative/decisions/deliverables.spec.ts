import {
  MONDAY,
  addDeliverable,
  decideGate,
  propose,
  submit,
  vote,
  withdrawDeliverable,
} from '../../testing/asking.js';
import { dora, pat } from '../../testing/cast.js';
import { given, happened, passing, submitting } from '../../testing/specification.js';

const said = { by: pat.personId, at: MONDAY };
const proposed = happened(propose());
const added = {
  type: 'DeliverableAdded',
  data: {
    ...said,
    gate: 'problem',
    deliverable: 'statement',
    title: 'Statement v1',
    link: 'https://example.org/statement',
    digest: null,
  },
} as const;
const outdated = {
  type: 'SubmissionOutdated',
  data: {
    ...said,
    gate: 'problem',
    round: 1,
    submission: 1,
    becauseFacts: [],
    becauseContent: ['deliverable/statement'],
  },
} as const;

describe('add a deliverable', () => {
  it('adds it once', () => {
    given(...proposed)
      .when(addDeliverable())
      .then(added);
    given(...proposed, added)
      .when(addDeliverable())
      .thenNothing();
  });

  it('ends the review of the version that it replaces', () => {
    given(...happened(...submitting))
      .when(addDeliverable({ title: 'Statement v2' }))
      .then({ ...added, data: { ...added.data, title: 'Statement v2' } }, outdated);
  });

  it('leaves a review alone when it only adds to the case', () => {
    given(...happened(...submitting))
      .when(addDeliverable({ deliverable: 'appendix' }))
      .then({ ...added, data: { ...added.data, deliverable: 'appendix' } });
  });

  it('makes the one who brings it an author, unless he has voted', () => {
    const paul = { ...pat, personId: 'per_paul' };
    const by = { by: 'per_paul', at: MONDAY };
    given(...proposed)
      .when(addDeliverable({ actor: paul }))
      .then(
        { type: 'AuthorAdded', data: { ...by, personId: 'per_paul' } },
        { ...added, data: { ...added.data, ...by } },
      );
    const voter = { ...dora, roles: [...dora.roles, 'product-manager'] };
    given(...happened(...submitting, vote({ actor: voter })))
      .when(addDeliverable({ actor: voter, deliverable: 'appendix' }))
      .thenRejected('AuthorHasVoted');
  });

  it('refuses what the gate does not ask for, a blank title, and gates that are passed or unknown', () => {
    given(...proposed)
      .when(addDeliverable({ deliverable: 'poem' }))
      .thenRejected('DeliverableUnknown', { gate: 'problem', deliverable: 'poem' });
    given(...proposed)
      .when(addDeliverable({ title: '' }))
      .thenRejected('ReasonRequired', { field: 'title' });
    given(...happened(...passing))
      .when(addDeliverable())
      .thenRejected('GateNotOpen', { gate: 'problem', currentGate: 'launch' });
    given(...proposed)
      .when(addDeliverable({ gate: 'nowhere' }))
      .thenRejected('GateUnknown', { gate: 'nowhere' });
    given(...happened(...submitting, decideGate()))
      .when(addDeliverable())
      .thenRejected('InitiativeNotActive', { phase: 'killed' });
  });
});

describe('withdraw a deliverable', () => {
  const withdrawn = {
    type: 'DeliverableWithdrawn',
    data: { ...said, gate: 'problem', deliverable: 'statement', reason: 'The numbers were wrong.' },
  } as const;

  it('takes it out once, with the reason', () => {
    given(...proposed, added)
      .when(withdrawDeliverable())
      .then(withdrawn);
    given(...proposed)
      .when(withdrawDeliverable())
      .thenNothing();
  });

  it('ends a review that relied on it', () => {
    given(...happened(...submitting))
      .when(withdrawDeliverable())
      .then(withdrawn, outdated);
  });

  it('makes the gate unready again', () => {
    given(...happened(...submitting, withdrawDeliverable()))
      .when(submit())
      .thenRejected('GateNotReady', { gate: 'problem' });
  });

  it('asks for a reason and for something the gate knows', () => {
    given(...proposed, added)
      .when(withdrawDeliverable({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
    given(...proposed)
      .when(withdrawDeliverable({ deliverable: 'poem' }))
      .thenRejected('DeliverableUnknown');
  });
});
