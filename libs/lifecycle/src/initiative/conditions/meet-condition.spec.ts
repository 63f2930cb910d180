import { MONDAY, contract, meetCondition, vote } from '../../testing/asking.js';
import { dora, lea, uma } from '../../testing/cast.js';
import { given, happened, submitting } from '../../testing/specification.js';

const conditional = happened(
  ...submitting,
  vote({ actor: dora, choice: 'approveWithConditions', conditions: [contract] }),
  vote({ actor: uma }),
);
const met = {
  type: 'ConditionMet',
  data: { by: 'per_enzo', at: MONDAY, conditionId: 'con_1', proof: 'Signed contract' },
} as const;

const verified = [
  {
    type: 'ConditionVerified',
    data: {
      by: 'per_dora',
      at: MONDAY,
      conditionId: 'con_1',
      gate: 'problem',
      inPlaceOfSetter: null,
    },
  },
] as const;

describe('meet a condition', () => {
  it('reports by proof that the promise is kept, once', () => {
    given(...conditional)
      .when(meetCondition())
      .then(met);
    given(...conditional, met)
      .when(meetCondition())
      .thenNothing();
  });

  it('lets a better proof take the place of one that nobody has judged yet', () => {
    given(...conditional, met)
      .when(meetCondition({ proof: 'Another contract' }))
      .then({ ...met, data: { ...met.data, proof: 'Another contract' } });
  });

  it('takes no proof for a condition that is verified', () => {
    given(...conditional, met, ...verified)
      .when(meetCondition({ proof: 'Another contract' }))
      .thenRejected('ConditionAlreadyMet', { conditionId: 'con_1' });
  });

  it('can be done late: late is better than never', () => {
    const now = '2026-05-01T09:00:00.000Z';
    given(...conditional)
      .when(meetCondition({ now }))
      .then({ ...met, data: { ...met.data, at: now } });
  });

  it('asks for proof, and for a condition that was set', () => {
    given(...conditional)
      .when(meetCondition({ proof: '' }))
      .thenRejected('ReasonRequired', { field: 'proof' });
    given(...happened(...submitting))
      .when(meetCondition({ actor: lea }))
      .thenRejected('NotPermitted');
    given(...conditional)
      .when(meetCondition({ conditionId: 'con_9', actor: { ...uma, personId: 'per_pat' } }))
      .thenRejected('ConditionUnknown', { conditionId: 'con_9' });
  });

  it('is for its owner and those who work on the case', () => {
    given(...conditional)
      .when(meetCondition({ actor: dora }))
      .thenRejected('NotPermitted', {
        needs: { roles: ['product-manager'], functions: [], persons: ['per_enzo', 'per_pat'] },
      });
  });
});
