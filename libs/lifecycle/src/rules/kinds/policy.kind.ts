import { ok, reject } from '@tollgate/event-sourcing';
import type { RuleKind } from '../rule-kind.js';
import { asJson } from '../rule-hash.js';
import { schemaFindings } from '../rule-finding.js';
import { checkPolicy } from '../../model-check/check-policy.js';
import { errorsOf } from '../../model-check/finding.js';
import { approvalPolicySchema } from './policy.js';

/** Approval policies; none is shipped, the shipped templates say their rules themselves. */
export const policyKind: RuleKind = {
  family: 'policy',
  shippedVersions: () => [],
  prepare: (content, { organisation }) => {
    const parsed = approvalPolicySchema.safeParse(content);
    if (!parsed.success) return reject(schemaFindings(parsed.error));
    // Whether a template has the fact that the amount bands name is seen when one names the policy.
    const findings = errorsOf(
      checkPolicy(parsed.data.approval, { organisation, place: ['approval'] }),
    );
    return findings.length > 0 ? reject(findings) : ok(asJson(parsed.data));
  },
};
