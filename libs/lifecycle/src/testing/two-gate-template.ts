import { defaultReview } from '../templates/default-review.js';
import type {
  GateDefinition,
  LifecycleTemplate,
  SeatsRule,
} from '../templates/lifecycle-template.js';

/** Three seats of which two must approve, one required, and a veto. */
export const problemSeats: SeatsRule = {
  seats: [
    { key: 'director', title: 'Director', roles: ['product-director'], kind: 'required' },
    { key: 'ux', title: 'UX lead', roles: ['ux-lead'], kind: 'counted' },
    { key: 'engineering', title: 'Engineering', roles: ['engineering-lead'], kind: 'counted' },
    { key: 'security', title: 'Security', roles: ['security-lead'], kind: 'comment' },
  ],
  approvalsRequired: 2,
  vetoRoles: ['security-lead'],
};

/** A gate with one of everything: three seats of which two must approve, one required, and a veto. */
export const problemGate: GateDefinition = {
  key: 'problem',
  title: 'Problem defined',
  stage: 'Discovery',
  question: 'Is the problem worth solving?',
  process: 'standard',
  deliverables: [
    { key: 'statement', title: 'Problem statement', required: true },
    { key: 'appendix', title: 'Appendix', required: false },
  ],
  criteria: [
    { key: 'segment_named', title: 'A segment is named', kind: 'must' },
    { key: 'severity', title: 'Severity is scored', kind: 'should' },
  ],
  checklist: [
    { key: 'red_flags', title: 'Early red flags', function: 'legal', required: true },
    { key: 'tickets', title: 'Top tickets', function: 'cs', required: false },
  ],
  approval: {
    rule: problemSeats,
    decision: 'automatic',
    authorVote: 'refused',
  },
  review: {
    decisionWithinDays: 5,
    reminderDays: [2, 4],
    escalations: [
      { afterDays: 6, toRole: 'cpo' },
      { afterDays: 8, toRole: 'general-manager' },
    ],
    expiresAfterDays: 20,
  },
  outcomes: ['go', 'conditionalGo', 'hold', 'recycle', 'kill'],
  gateOwnerRole: 'product-operations',
};

/** The last gate: its owner records every decision, and there is no Conditional go. */
export const launchGate: GateDefinition = {
  ...problemGate,
  key: 'launch',
  title: 'Launch',
  stage: 'Delivery',
  question: 'Do we ship?',
  process: 'launch',
  deliverables: [],
  criteria: [],
  checklist: [],
  approval: { ...problemGate.approval, decision: 'gateOwner' },
  review: defaultReview('cpo'),
  outcomes: ['go', 'hold', 'recycle', 'kill'],
};

/** The smallest template with something of everything, for specifications. */
export const twoGateTemplate: LifecycleTemplate = {
  id: 'two-gates',
  version: 1,
  title: 'Two gates',
  description: 'A template for specifications.',
  facts: [
    { key: 'investment', title: 'Investment', type: 'money', material: true },
    { key: 'segment', title: 'Segment', type: 'text', material: true },
    { key: 'contacts', title: 'Customer contacts', type: 'integer', material: false },
    { key: 'launch_day', title: 'Launch day', type: 'date', material: false },
    { key: 'regulated', title: 'Regulated', type: 'boolean', material: false },
    { key: 'regions', title: 'Regions', type: 'list', material: false },
  ],
  gates: [problemGate, launchGate],
  recycleRoundsMax: 2,
};
