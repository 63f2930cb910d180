import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';
import { templateFaults } from '../../templates/template-faults.js';
import type { RuleFinding } from '../rule-finding.js';
import type { ApprovalPolicyDocument } from './policy.js';

/**
 * What is wrong with a policy whatever gate uses it. It is put into a gate that asks for nothing else, with the
 * fact that its amount bands name; whether a real template has that fact is seen when one names the policy.
 */
export const policyFindings = ({ approval }: ApprovalPolicyDocument): readonly RuleFinding[] =>
  templateFaults(probeOf(approval)).map((fault) => ({
    pointer: '/approval',
    code: 'policy-fault',
    message: fault.replace(`${PROBE_GATE}: `, ''),
  }));

const PROBE_GATE = 'gate';

const probeOf = (approval: ApprovalPolicyDocument['approval']): LifecycleTemplate => {
  const fact = approval.amountBands?.fact;
  return {
    id: 'probe',
    version: 1,
    title: 'Probe',
    description: 'Probe',
    facts: fact === undefined ? [] : [{ key: fact, title: fact, type: 'money', material: true }],
    gates: [{ ...EMPTY_GATE, approval }],
    recycleRoundsMax: 1,
  };
};

const EMPTY_GATE: Omit<GateDefinition, 'approval'> = {
  key: PROBE_GATE,
  title: 'Gate',
  stage: 'Stage',
  question: 'Question',
  process: 'standard',
  deliverables: [],
  criteria: [],
  checklist: [],
  review: { decisionWithinDays: 1, reminderDays: [], escalations: [], expiresAfterDays: 2 },
  outcomes: ['go', 'kill'],
  gateOwnerRole: 'product-operations',
};
