import { canonicalize } from '@tollgate/canonical-json';
import { asGroups } from '../../approval/as-groups.js';
import { gateIndex } from '../../templates/find-gate.js';
import type { GateDefinition, LifecycleTemplate } from '../../templates/lifecycle-template.js';

/** Something that a gate demands before it can be passed. */
export type Duty = {
  readonly gate: string;
  readonly kind: 'deliverable' | 'criterion' | 'checklistItem' | 'approval' | 'approvalRule';
  readonly key: string;
  readonly title: string;
};

/** How the duties of the gates ahead differ between two versions. */
export type DutyChanges = {
  readonly added: readonly Duty[];
  readonly dropped: readonly Duty[];
  /** Of the same key, with other terms. */
  readonly changed: readonly Duty[];
};

/** What differs for an initiative that stands at `gate`; gates it has passed bind it no more. */
export const dutyChanges = (
  from: LifecycleTemplate,
  to: LifecycleTemplate,
  gate: string,
): DutyChanges => {
  const before = dutiesAhead(from, gate);
  const after = dutiesAhead(to, gate);
  const dutiesOf = (keys: readonly string[], among: typeof after): readonly Duty[] =>
    keys.flatMap((key) => among.get(key)?.duty ?? []);
  const places = [...after.keys()];
  return {
    added: dutiesOf(
      places.filter((place) => !before.has(place)),
      after,
    ),
    dropped: dutiesOf(
      [...before.keys()].filter((place) => !after.has(place)),
      before,
    ),
    changed: dutiesOf(
      places.filter(
        (place) => before.has(place) && !sameTerms(before.get(place), after.get(place)),
      ),
      after,
    ),
  };
};

/** The gate at which an initiative stands, and all later ones. */
export const gatesAhead = (
  template: LifecycleTemplate,
  gate: string,
): readonly GateDefinition[] => {
  const index = gateIndex(template, gate);
  return index < 0 ? [] : template.gates.slice(index);
};

interface Demand {
  readonly duty: Duty;
  readonly terms: object;
}

const sameTerms = (one: Demand | undefined, other: Demand | undefined): boolean =>
  canonicalize(one?.terms ?? null) === canonicalize(other?.terms ?? null);

const dutiesAhead = (template: LifecycleTemplate, gate: string): ReadonlyMap<string, Demand> =>
  new Map(
    gatesAhead(template, gate)
      .flatMap(demandsOf)
      .map((demand) => [placeOf(demand.duty), demand]),
  );

const placeOf = ({ gate, kind, key }: Duty): string => `${gate}/${kind}/${key}`;

const demandsOf = (gate: GateDefinition): readonly Demand[] => {
  const { rule, ...otherTerms } = gate.approval;
  const { groups, ...combination } = asGroups(rule);
  const demand =
    (kind: Duty['kind']) =>
    (terms: { readonly key: string; readonly title: string }): Demand => ({
      duty: { gate: gate.key, kind, key: terms.key, title: terms.title },
      terms,
    });
  return [
    ...gate.deliverables.filter(({ required }) => required).map(demand('deliverable')),
    ...gate.criteria.filter(({ kind }) => kind === 'must').map(demand('criterion')),
    ...gate.checklist.filter(({ required }) => required).map(demand('checklistItem')),
    ...groups.filter(({ participation }) => participation !== 'comment').map(demand('approval')),
    {
      duty: { gate: gate.key, kind: 'approvalRule', key: 'rule', title: 'How approvals combine' },
      terms: { combination, otherTerms },
    },
  ];
};
