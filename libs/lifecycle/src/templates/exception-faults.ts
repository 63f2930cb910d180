import type { GateDefinition, LifecycleTemplate } from './lifecycle-template.js';

/** What would let an exception pass without anything waiting for it. */
export const exceptionFaults = (template: LifecycleTemplate): readonly string[] =>
  template.gates.at(-1)?.breakGlass
    ? ['the last gate allows break-glass, and no later gate would wait for its review']
    : [];

/** Roles that exceptions at a gate name. */
export const exceptionRoles = ({ breakGlass }: GateDefinition): readonly string[] =>
  breakGlass ? [...breakGlass.roles, ...breakGlass.reviewers] : [];
