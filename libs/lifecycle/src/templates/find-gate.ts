import type { GateDefinition, LifecycleTemplate } from './lifecycle-template.js';

/** The template's gate of this key, if it has one. */
export const findGate = (template: LifecycleTemplate, key: string): GateDefinition | undefined =>
  template.gates.find((gate) => gate.key === key);

/** Place of a gate in the template's order, from 0; -1 for a gate it does not know. */
export const gateIndex = (template: LifecycleTemplate, key: string): number =>
  template.gates.findIndex((gate) => gate.key === key);

/** The gate after this one; undefined after the last. */
export const gateAfter = (template: LifecycleTemplate, key: string): GateDefinition | undefined =>
  template.gates[gateIndex(template, key) + 1];

/** Go and Conditional go advance; every other outcome does not. */
export const advances = (outcome: GateDefinition['outcomes'][number]): boolean =>
  outcome === 'go' || outcome === 'conditionalGo';
