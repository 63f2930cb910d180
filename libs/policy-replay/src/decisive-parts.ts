import type { JsonValue } from '@tollgate/canonical-json';
import { canonicalize } from '@tollgate/canonical-json';
import type { GateDefinition, LifecycleTemplate, Outcome } from '@tollgate/lifecycle';
import type { RecordedRound } from './recorded-round.js';
import { replayRound } from './replay-round.js';
import type { RoundRules } from './round-rules.js';

/** Parts of a template outside its gates that a review looks at. */
const TEMPLATE_PARTS = ['facts', 'recycleRoundsMax'] as const;

/**
 * Parts of the change that flip the round alone: each differing part of the gate (and of the template around
 * it) is put into the live rules by itself and the round is replayed. Pointers go into the changed template.
 */
export const decisiveParts = (
  round: RecordedRound,
  given: {
    readonly live: LifecycleTemplate;
    readonly rules: RoundRules;
    readonly recordedOutcome: Outcome | null;
  },
): readonly string[] => {
  const { live, rules, recordedOutcome } = given;
  return singleChanges(live, rules.template, round.submitted.gate)
    .filter(({ template }) => {
      const alone = { template, gateUnchanged: false, without: new Set<string>() };
      return replayRound(round, alone).outcome !== recordedOutcome;
    })
    .map(({ pointer }) => pointer);
};

interface SingleChange {
  readonly pointer: string;
  /** The live template with this one part as the changed one has it. */
  readonly template: LifecycleTemplate;
}

const known = new WeakMap<LifecycleTemplate, Map<string, readonly SingleChange[]>>();

/** Every part in which two templates differ at one gate; remembered, because flips come in crowds. */
const singleChanges = (
  live: LifecycleTemplate,
  changed: LifecycleTemplate,
  gate: string,
): readonly SingleChange[] => {
  const ofChanged = known.get(changed) ?? new Map<string, readonly SingleChange[]>();
  known.set(changed, ofChanged);
  const key = `${live.id} ${live.version} ${gate}`;
  const before = ofChanged.get(key);
  if (before) return before;
  const changes = [...templateChanges(live, changed), ...gateChanges(live, changed, gate)];
  ofChanged.set(key, changes);
  return changes;
};

const templateChanges = (
  live: LifecycleTemplate,
  changed: LifecycleTemplate,
): readonly SingleChange[] =>
  TEMPLATE_PARTS.filter((part) => !isSame(live[part], changed[part])).map((part) => ({
    pointer: `/${part}`,
    template: { ...live, [part]: changed[part] },
  }));

const gateChanges = (
  live: LifecycleTemplate,
  changed: LifecycleTemplate,
  key: string,
): readonly SingleChange[] => {
  const index = live.gates.findIndex((gate) => gate.key === key);
  const changedIndex = changed.gates.findIndex((gate) => gate.key === key);
  const from = live.gates[index];
  const to = changed.gates[changedIndex];
  if (!from || !to) return [];
  const withGate = (gate: GateDefinition): LifecycleTemplate => ({
    ...live,
    gates: live.gates.map((other) => (other.key === key ? gate : other)),
  });
  return differingPaths(from, to).map((path) => ({
    pointer: `/gates/${changedIndex}/${path.join('/')}`,
    // Both are templates and only one part moves from one to the other, so the form stays a template's.
    template: withGate(withPart(from, to, path) as GateDefinition),
  }));
};

type JsonRecord = { readonly [key: string]: JsonValue | undefined };

const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isSame = (left: unknown, right: unknown): boolean =>
  left === right ||
  (left !== undefined &&
    right !== undefined &&
    // Parts of templates are JSON.
    canonicalize(left as JsonValue) === canonicalize(right as JsonValue));

/** Paths at which two objects differ; a list is one part, whatever changed in it. */
const differingPaths = (left: object, right: object): readonly (readonly string[])[] => {
  const [from, to] = [new Map(Object.entries(left)), new Map(Object.entries(right))];
  return [...new Set([...from.keys(), ...to.keys()])].flatMap((key) => {
    const [before, after]: readonly unknown[] = [from.get(key), to.get(key)];
    if (isSame(before, after)) return [];
    const isOneForm =
      isRecord(before) && isRecord(after) && Object.keys(before).some((name) => name in after);
    return isOneForm ? differingPaths(before, after).map((path) => [key, ...path]) : [[key]];
  });
};

const withPart = (from: object, to: object, [key, ...rest]: readonly string[]): object => {
  if (key === undefined) return to;
  const entries = new Map<string, unknown>(Object.entries(from));
  const before = entries.get(key);
  const after: unknown = new Map<string, unknown>(Object.entries(to)).get(key);
  if (rest.length > 0 && isRecord(before) && isRecord(after)) {
    entries.set(key, withPart(before, after, rest));
  } else if (after === undefined) entries.delete(key);
  else entries.set(key, after);
  return Object.fromEntries(entries);
};
