import type { JsonObject, JsonValue } from '@tollgate/canonical-json';
import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import type { RuleCommand } from './commands.js';
import type { RuleEvent } from './events.js';
import type { RuleRejection } from './rejections.js';
import type { RuleFamily } from './rule-family.js';
import { pointerTo } from './rule-finding.js';
import { canonicalBytes, ruleHash } from './rule-hash.js';

/** Canonical bytes of one recorded part; an event's envelope may have 32,768 and carries more than the part. */
export const RULE_PART_BYTES_MAX = 30_000;

/** Elements of the list that is recorded part by part; an append may have 256 events. */
export const RULE_PARTS_MAX = 200;

/** The events that record one content of one version. */
export const draftEvents = (
  { actor, now, reason }: RuleCommand,
  at: { readonly family: RuleFamily; readonly id: string; readonly version: number },
  {
    content,
    partsMember,
  }: { readonly content: JsonObject; readonly partsMember: string | undefined },
): Result<readonly RuleEvent[], RuleRejection> => {
  const { head, parts } = split(content, partsMember);
  const refusal = refuseSize(head, parts, partsMember);
  if (refusal) return reject(refusal);
  const said = { by: actor.personId, at: now, ...at };
  return ok([
    { type: 'RuleDrafted', data: { ...said, content: head, hash: ruleHash(content), reason } },
    ...parts.map((part): RuleEvent => ({
      type: 'RulePartDrafted',
      data: { ...said, member: partsMember ?? '', part },
    })),
  ]);
};

interface SplitContent {
  readonly head: JsonObject;
  readonly parts: readonly JsonValue[];
}

const split = (content: JsonObject, member: string | undefined): SplitContent => {
  const list = member === undefined ? undefined : content[member];
  if (member === undefined || !Array.isArray(list)) return { head: content, parts: [] };
  return { head: { ...content, [member]: [] }, parts: list };
};

const refuseSize = (
  head: JsonObject,
  parts: readonly JsonValue[],
  member: string | undefined,
): RuleRejection | undefined => {
  if (parts.length > RULE_PARTS_MAX) {
    const pointer = pointerTo([member ?? '']);
    const message = `may have at most ${RULE_PARTS_MAX} elements`;
    return { kind: 'RuleContentInvalid', findings: [{ pointer, code: 'too-many-parts', message }] };
  }
  const sizes = [
    { pointer: '', bytes: canonicalBytes(head) },
    ...parts.map((part, index) => ({
      pointer: pointerTo([member ?? '', String(index)]),
      bytes: canonicalBytes(part),
    })),
  ];
  const tooLarge = sizes.find(({ bytes }) => bytes > RULE_PART_BYTES_MAX);
  return tooLarge && { kind: 'RuleTooLarge', ...tooLarge, bytesMax: RULE_PART_BYTES_MAX };
};
