import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import { canonicalize } from '@tollgate/canonical-json';
import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { z } from 'zod';
import type { RuleFinding } from '../rule-finding.js';
import { pointerTo } from '../rule-finding.js';
import { asJson, ruleHash } from '../rule-hash.js';
import type { RuleSurroundings } from '../rule-kind.js';

const policyReference = z.object({ id: z.string(), version: z.int() });

/**
 * A template draft with each named policy copied into the gate that names it, with the policy's hash beside
 * it. A gate that says an approval of its own beside another policy is refused: which one counts would be a guess.
 * What has no form of a template is left to the schema.
 */
export const resolvePolicies = (
  content: JsonObject,
  surroundings: RuleSurroundings,
): Result<JsonObject, readonly RuleFinding[]> => {
  const { gates } = content;
  if (!Array.isArray(gates)) return ok(content);
  const resolved = gates.map((gate: JsonValue, index) => resolveGate(gate, index, surroundings));
  const findings = resolved.flatMap((result) => (result.ok ? [] : [result.rejection]));
  if (findings.length > 0) return reject(findings);
  return ok({ ...content, gates: resolved.flatMap((result) => (result.ok ? [result.value] : [])) });
};

const resolveGate = (
  gate: JsonValue,
  index: number,
  { activePolicy }: RuleSurroundings,
): Result<JsonValue, RuleFinding> => {
  if (!isObject(gate) || gate['policy'] === undefined) return ok(gate);
  const pointer = pointerTo(['gates', String(index), 'policy']);
  const named = policyReference.safeParse(gate['policy']);
  if (!named.success) {
    const message = 'names a policy by id and version';
    return reject({ pointer, code: 'policy-reference', message });
  }
  const { id, version } = named.data;
  const policy = activePolicy(id, version);
  if (!policy) {
    const message = `there is no active version ${version} of a policy ${id}`;
    return reject({ pointer, code: 'policy-unknown', message });
  }
  const approval = asJson(policy.approval);
  const own = gate['approval'];
  if (own !== undefined && canonicalize(own) !== canonicalize(approval)) {
    const message = `the gate says an approval that is not the one of policy ${id} version ${version}`;
    return reject({ pointer, code: 'policy-differs', message });
  }
  return ok({ ...gate, approval, policy: { id, version, hash: ruleHash(policy) } });
};

const isObject = (value: JsonValue): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
