import { ok, reject } from '@tollgate/event-sourcing';
import type { RuleKind } from '../rule-kind.js';
import { asJson } from '../rule-hash.js';
import { schemaFindings } from '../rule-finding.js';
import { policyFindings } from './policy-findings.js';
import { approvalPolicySchema } from './policy.js';

/** Approval policies; none is shipped, the shipped templates say their rules themselves. */
export const policyKind: RuleKind = {
  family: 'policy',
  shippedVersions: () => [],
  prepare: (content) => {
    const parsed = approvalPolicySchema.safeParse(content);
    if (!parsed.success) return reject(schemaFindings(parsed.error));
    const findings = policyFindings(parsed.data);
    return findings.length > 0 ? reject(findings) : ok(asJson(parsed.data));
  },
};
