import { asking } from './asking.js';
import { olga } from './cast.js';

/** Commands about the people who decide, each with everything filled in. */
export const addApprover = asking(
  'AddApprover',
  { gate: 'problem', submission: 1, personId: 'per_enzo', reason: 'It touches payments.' },
  olga,
);
export const removeApprover = asking(
  'RemoveApprover',
  { gate: 'problem', submission: 1, personId: 'per_enzo', reason: 'On leave until May.' },
  olga,
);
export const nameSponsor = asking(
  'NameSponsor',
  { personId: 'per_gwen', reason: 'Answers for the product line.' },
  olga,
);
