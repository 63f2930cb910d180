import type { GateDefinition, LifecycleTemplate } from '@tollgate/lifecycle';
import { isExtraApprover, ruleInForce } from '@tollgate/lifecycle';

/** Titles of keys, so that history speaks as the template does. A key without a title is spelled out. */
export interface TemplateTitles {
  readonly gate: (key: string) => string;
  readonly stage: (gate: string, fallback: string) => string;
  readonly fact: (key: string) => string;
  readonly deliverable: (gate: string, key: string) => string;
  readonly criterion: (gate: string, key: string) => string;
  readonly item: (gate: string, key: string) => string;
  readonly seat: (gate: string, key: string) => string;
}

/** Titles of one template; for an initiative whose template is unknown the keys are spelled out. */
export const titlesOf = (template: LifecycleTemplate | undefined): TemplateTitles => {
  const gateOf = (key: string): GateDefinition | undefined =>
    template?.gates.find((gate) => gate.key === key);
  return {
    gate: (key) => gateOf(key)?.title ?? spellOut(key),
    stage: (gate, fallback) => gateOf(gate)?.stage ?? fallback,
    fact: (key) => titleIn(template?.facts, key),
    deliverable: (gate, key) => titleIn(gateOf(gate)?.deliverables, key),
    criterion: (gate, key) => titleIn(gateOf(gate)?.criteria, key),
    item: (gate, key) => titleIn(gateOf(gate)?.checklist, key),
    seat: (gate, key) =>
      isExtraApprover(key) ? 'Extra approver' : titleIn(seatsOf(gateOf(gate)), key),
  };
};

type Titled = { readonly key: string; readonly title: string };

const seatsOf = (gate: GateDefinition | undefined): readonly Titled[] =>
  gate
    ? [
        gate.approval.rule,
        ...(gate.approval.amountBands?.bands.map(({ rule }) => rule) ?? []),
      ].flatMap((rule) => ruleInForce(rule).groups)
    : [];

const titleIn = (list: readonly Titled[] | undefined, key: string): string =>
  list?.find((entry) => entry.key === key)?.title ?? spellOut(key);

/** `problem_defined` and `PersonMerged` as "Problem defined" and "Person merged". */
export const spellOut = (key: string): string => {
  const words = key
    .replace(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replace(/[_-]+/g, ' ')
    .toLowerCase();
  return words.charAt(0).toUpperCase() + words.slice(1);
};
