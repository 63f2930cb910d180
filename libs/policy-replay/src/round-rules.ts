import { canonicalize } from '@tollgate/canonical-json';
import type { GateDefinition, LifecycleTemplate, TemplateLookup } from '@tollgate/lifecycle';
import { findGate } from '@tollgate/lifecycle';
import type { RecordedRound } from './recorded-round.js';

/** The rules one round is held against. */
export interface RoundRules {
  readonly template: LifecycleTemplate;
  /** True when the gate's own part of the template is the one the round was recorded under. */
  readonly gateUnchanged: boolean;
  /** Voters whose votes are left out. */
  readonly without: ReadonlySet<string>;
}

/** Which template a round is held against instead of its own; undefined leaves the round out. */
export type RuleChange = (
  live: LifecycleTemplate | undefined,
  round: Pick<RecordedRound, 'template' | 'submitted'>,
) => LifecycleTemplate | undefined;

/** Every round keeps the version it had pinned: the replay that shows no difference. */
export const asRecorded: RuleChange = (live) => live;

/** Rounds of this template in any version are held against this one version or draft of it. */
export const underTemplate =
  (draft: LifecycleTemplate): RuleChange =>
  (_live, { template }) =>
    template.id === draft.id ? draft : undefined;

/**
 * Rounds whose gate `applies` are held against their own version with another approval policy. One changed
 * template is made for each version and gate, so that a long replay compares it only once.
 */
export const underApproval = (
  change: (
    gate: GateDefinition,
    template: LifecycleTemplate,
  ) => GateDefinition['approval'] | undefined,
): RuleChange => {
  const made = new WeakMap<LifecycleTemplate, Map<string, LifecycleTemplate | undefined>>();
  return (live, { submitted }) => {
    if (!live) return undefined;
    const ofTemplate = made.get(live) ?? new Map<string, LifecycleTemplate | undefined>();
    made.set(live, ofTemplate);
    if (!ofTemplate.has(submitted.gate)) {
      ofTemplate.set(submitted.gate, withApproval(live, submitted.gate, change));
    }
    return ofTemplate.get(submitted.gate);
  };
};

const withApproval = (
  live: LifecycleTemplate,
  key: string,
  change: (
    gate: GateDefinition,
    template: LifecycleTemplate,
  ) => GateDefinition['approval'] | undefined,
): LifecycleTemplate | undefined => {
  const gate = findGate(live, key);
  const approval = gate && change(gate, live);
  if (!approval) return undefined;
  const gates = live.gates.map((other) => (other.key === key ? { ...other, approval } : other));
  return { ...live, gates };
};

/** Finds the rules of rounds, and remembers per pair of templates whether a gate differs in them. */
export class RulesOfRounds {
  readonly #lookup: TemplateLookup;
  readonly #change: RuleChange;
  readonly #without: ReadonlySet<string>;
  readonly #same = new WeakMap<LifecycleTemplate, Map<string, boolean>>();

  constructor(lookup: TemplateLookup, change: RuleChange, without: Iterable<string> = []) {
    this.#lookup = lookup;
    this.#change = change;
    this.#without = new Set(without);
  }

  /** The template that the round was recorded under, where it can still be found. */
  live({ template: { id, version } }: RecordedRound): LifecycleTemplate | undefined {
    return this.#lookup(id, version);
  }

  /** Undefined for a round that the change does not speak of. */
  of(round: RecordedRound): RoundRules | undefined {
    const live = this.live(round);
    const template = this.#change(live, round);
    if (!template) return undefined;
    return {
      template,
      gateUnchanged: live !== undefined && this.#isSame(live, template, round.submitted.gate),
      without: this.#without,
    };
  }

  #isSame(live: LifecycleTemplate, template: LifecycleTemplate, gate: string): boolean {
    if (live === template) return true;
    const ofTemplate = this.#same.get(template) ?? new Map<string, boolean>();
    this.#same.set(template, ofTemplate);
    const key = `${live.id} ${live.version} ${gate}`;
    const known = ofTemplate.get(key);
    if (known !== undefined) return known;
    const same = sameGate(findGate(live, gate), findGate(template, gate));
    ofTemplate.set(key, same);
    return same;
  }
}

const sameGate = (left: GateDefinition | undefined, right: GateDefinition | undefined): boolean =>
  left !== undefined && right !== undefined && canonicalize(left) === canonicalize(right);
