import {
  MONDAY,
  completeItem,
  markNotApplicable,
  propose,
  reopenItem,
} from '../../testing/asking.js';
import { dora, lea, pat } from '../../testing/cast.js';
import { given, happened, passing, submitting } from '../../testing/specification.js';

const said = { by: lea.personId, at: MONDAY };
const place = { gate: 'problem', item: 'red_flags' };
const proposed = happened(propose());
const done = {
  type: 'ChecklistItemCompleted',
  data: { ...said, ...place, proof: 'Memo of 1 March' },
} as const;
const notApplicable = {
  type: 'ChecklistItemMarkedNotApplicable',
  data: { ...said, ...place, reason: 'No regulated field.' },
} as const;
const reopened = {
  type: 'ChecklistItemReopened',
  data: { ...said, ...place, reason: 'A new law.' },
} as const;
const outdated = {
  type: 'SubmissionOutdated',
  data: {
    ...said,
    gate: 'problem',
    round: 1,
    submission: 1,
    becauseFacts: [],
    becauseContent: ['checklist/red_flags'],
  },
} as const;

describe('a checklist item', () => {
  it('is done once, by its function or the owner of the initiative', () => {
    given(...proposed)
      .when(completeItem())
      .then(done);
    given(...proposed, done)
      .when(completeItem())
      .thenNothing();
    given(...proposed)
      .when(completeItem({ actor: pat }))
      .then({ ...done, data: { ...done.data, by: 'per_pat' } });
    given(...proposed)
      .when(completeItem({ actor: dora }))
      .thenRejected('NotPermitted', {
        needs: { roles: [], functions: ['legal'], persons: ['per_pat'] },
      });
  });

  it('does not apply with a reason, never without', () => {
    given(...proposed)
      .when(markNotApplicable())
      .then(notApplicable);
    given(...proposed, notApplicable)
      .when(markNotApplicable())
      .thenNothing();
    given(...proposed)
      .when(markNotApplicable({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
  });

  it('opens again with a reason', () => {
    given(...proposed, done)
      .when(reopenItem())
      .then(reopened);
    given(...proposed)
      .when(reopenItem())
      .thenNothing();
    given(...proposed, done)
      .when(reopenItem({ reason: '' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
  });

  it('ends a review that froze it as done, when that is taken back', () => {
    given(...happened(...submitting))
      .when(reopenItem())
      .then(reopened, outdated);
    given(...happened(...submitting))
      .when(markNotApplicable())
      .then(notApplicable, outdated);
  });

  it.each([completeItem, markNotApplicable, reopenItem])(
    'is one that the gate knows, at a gate that is not passed',
    (command) => {
      given(...proposed)
        .when(command({ item: 'poem' }))
        .thenRejected('ChecklistItemUnknown', { gate: 'problem', item: 'poem' });
      given(...proposed)
        .when(command({ gate: 'nowhere' }))
        .thenRejected('GateUnknown', { gate: 'nowhere' });
      given(...happened(...passing))
        .when(command())
        .thenRejected('GateNotOpen', { currentGate: 'launch' });
    },
  );
});
