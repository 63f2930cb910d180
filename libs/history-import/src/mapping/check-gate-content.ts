import type { LifecycleTemplate } from '@tollgate/lifecycle';
import type { HistoryMapping, VouchedFor } from './history-mapping.js';
import type { MappingProblem } from './checked-mapping.js';

/** Whether the deliverables, criteria and checklist items that the source vouches for exist at their gates. */
export const checkGateContent = (
  { gateContent = {} }: HistoryMapping,
  template: LifecycleTemplate,
): readonly MappingProblem[] =>
  Object.entries(gateContent).flatMap(([gateKey, vouched]) => {
    const at = `/gateContent/${gateKey}`;
    const gate = template.gates.find(({ key }) => key === gateKey);
    if (!gate) return [{ pointer: at, rule: missing('gate', gateKey, template) }];
    const known = {
      deliverable: gate.deliverables.map(({ key }) => key),
      criterion: gate.criteria.map(({ key }) => key),
      'checklist item': gate.checklist.map(({ key }) => key),
    };
    return named(vouched, at)
      .filter(({ what, name }) => !known[what].includes(name))
      .map(({ what, name, pointer }) => ({
        pointer,
        rule: `${missing(what, name, template)} at gate "${gateKey}"`,
      }));
  });

interface Named {
  readonly what: 'deliverable' | 'criterion' | 'checklist item';
  readonly name: string;
  readonly pointer: string;
}

const named = (
  { deliverables = [], criteria = [], checklist = [] }: VouchedFor,
  at: string,
): readonly Named[] => [
  ...deliverables.map(({ deliverable }, index): Named => ({
    what: 'deliverable',
    name: deliverable,
    pointer: `${at}/deliverables/${index}/deliverable`,
  })),
  ...criteria.map(({ criterion }, index): Named => ({
    what: 'criterion',
    name: criterion,
    pointer: `${at}/criteria/${index}/criterion`,
  })),
  ...checklist.map(({ item }, index): Named => ({
    what: 'checklist item',
    name: item,
    pointer: `${at}/checklist/${index}/item`,
  })),
];

const missing = (what: string, name: string, { id, version }: LifecycleTemplate): string =>
  `template "${id}" version ${version} has no ${what} "${name}"`;
