import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { checkPolicy, isCarriable } from './check-policy.js';
import { criteriaFindings } from './criteria-findings.js';
import { breakGlassFindings, lastGateExceptions } from './exception-findings.js';
import type { Finding } from './finding.js';
import { graphFindings } from './gate-graph.js';
import { unknownFunction, unknownRole, usedTwice } from './key-findings.js';
import type { Organisation } from './organisation.js';
import { reviewFindings } from './review-findings.js';
import { vacancyFindings } from './vacancy-findings.js';

/**
 * Everything that is wrong with a template although its form is valid: gates that no case reaches or leaves,
 * rules that no votes can meet, duties that nobody can do, deadlines in no order. Pure and exact: it walks the
 * gates as a case would and asks the tally itself whether votes can carry them.
 *
 * @param organisation the people there are; without them only what holds for any people is checked
 */
export const checkTemplate = (
  template: LifecycleTemplate,
  organisation?: Organisation,
): readonly Finding[] => [
  ...usedTwice(['facts'], 'facts', template.facts),
  ...usedTwice(['gates'], 'gates', template.gates),
  ...template.gates.flatMap((gate, index) =>
    gateFindings(gate, index, { template, organisation }).map(namingGate(gate)),
  ),
  ...lastGateExceptions(template),
  ...graphFindings(template, ({ approval }) => isCarriable(approval, organisation)),
];

const gateFindings = (
  gate: GateDefinition,
  index: number,
  given: {
    readonly template: LifecycleTemplate;
    readonly organisation: Organisation | undefined;
  },
): readonly Finding[] => {
  const place = ['gates', index];
  const { organisation, template } = given;
  return [
    ...usedTwice([...place, 'deliverables'], 'deliverables', gate.deliverables),
    ...usedTwice([...place, 'criteria'], 'criteria', gate.criteria),
    ...usedTwice([...place, 'checklist'], 'checklist', gate.checklist),
    ...usedTwice([...place, 'evidence', 'required'], 'evidence', gate.evidence?.required ?? []),
    ...gate.checklist.flatMap(({ function: owner }, item) =>
      unknownFunction([...place, 'checklist', item, 'function'], owner),
    ),
    ...unknownRole([...place, 'gateOwnerRole'], gate.gateOwnerRole),
    ...checkPolicy(gate.approval, {
      facts: template.facts,
      organisation,
      place: [...place, 'approval'],
    }),
    ...criteriaFindings(template, gate, [...place, 'criteria']),
    ...breakGlassFindings(gate, [...place, 'breakGlass'], organisation),
    ...reviewFindings(gate, [...place, 'review']),
    ...(organisation ? vacancyFindings(gate, place, organisation) : []),
  ];
};

/** Sentences are read without their pointers too. */
const namingGate =
  ({ key }: GateDefinition) =>
  (finding: Finding): Finding =>
    finding.message.startsWith(`${key}: `)
      ? finding
      : { ...finding, message: `${key}: ${finding.message}` };
