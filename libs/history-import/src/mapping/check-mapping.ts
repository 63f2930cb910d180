import type { LifecycleTemplate, TemplateLookup } from '@tollgate/lifecycle';
import type { Result } from '@tollgate/event-sourcing';
import { ok, reject } from '@tollgate/event-sourcing';
import { asGroups } from '@tollgate/lifecycle';
import type { HistoryMapping } from './history-mapping.js';
import type { ApprovalsLineKind, PositionLineKind } from './line-kinds.js';
import { checkGateContent } from './check-gate-content.js';
import type { CheckedMapping, MappingProblem } from './checked-mapping.js';

/** Whether everything that a well-formed mapping names exists in every template version it may pin. */
export const checkMapping = (
  mapping: HistoryMapping,
  lookup: TemplateLookup,
): Result<CheckedMapping, readonly MappingProblem[]> => {
  const templates = new Map<number, LifecycleTemplate>();
  const problems: MappingProblem[] = [...checkVersions(mapping)];
  mapping.template.versions.forEach(({ version }, index) => {
    const template = lookup(mapping.template.id, version);
    if (template) templates.set(version, template);
    else {
      problems.push({
        pointer: `/template/versions/${index}/version`,
        rule: `no template "${mapping.template.id}" version ${version} is known`,
      });
    }
  });
  for (const template of templates.values()) {
    problems.push(
      ...checkKinds(mapping, template),
      ...checkAwaitedSeats(mapping, template),
      ...checkGateContent(mapping, template),
    );
  }
  return problems.length === 0 ? ok({ mapping, templates }) : reject(withoutDoubles(problems));
};

const checkVersions = ({ template }: HistoryMapping): readonly MappingProblem[] =>
  template.versions.flatMap(({ firstLineBefore }, index): readonly MappingProblem[] => {
    const at = `/template/versions/${index}/firstLineBefore`;
    const isLast = index === template.versions.length - 1;
    if (isLast !== (firstLineBefore === undefined)) {
      return [{ pointer: at, rule: 'every version but the last needs it, and the last has none' }];
    }
    const before = template.versions[index - 1]?.firstLineBefore;
    if (before && firstLineBefore && Date.parse(before) >= Date.parse(firstLineBefore)) {
      return [{ pointer: at, rule: 'must be later than that of the version before' }];
    }
    return [];
  });

const checkAwaitedSeats = (
  { rules }: HistoryMapping,
  template: LifecycleTemplate,
): readonly MappingProblem[] =>
  Object.entries(rules.awaitedSeats).flatMap(([gate, seats]) => {
    const at = `/rules/awaitedSeats/${gate}`;
    const problems = checkGate(gate, at, template);
    return problems.length > 0
      ? problems
      : seats.flatMap((seat, index) => checkSeat({ gate, seat }, `${at}/${index}`, template));
  });

const checkKinds = (
  mapping: HistoryMapping,
  template: LifecycleTemplate,
): readonly MappingProblem[] =>
  mapping.kinds.flatMap((kind, index) => {
    const at = `/kinds/${index}`;
    const pointers = Object.keys(kind.when)
      .filter((pointer) => !/^(?:\/(?:[^~/]|~[01])*)*$/.test(pointer))
      .map((pointer) => ({ pointer: `${at}/when`, rule: `"${pointer}" is no JSON Pointer` }));
    switch (kind.kind) {
      case 'position':
        return [...pointers, ...checkPosition(kind, at, template)];
      case 'approvals':
        return [...pointers, ...checkApprovals(kind, at, template)];
      case 'ignored':
        return pointers;
    }
  });

const checkPosition = (
  kind: PositionLineKind,
  at: string,
  template: LifecycleTemplate,
): readonly MappingProblem[] => [
  ...kind.facts.flatMap((field, index) => [...checkFact(field, `${at}/facts/${index}`, template)]),
  ...kind.positions.flatMap((position, index) => [
    ...Object.keys(position.when)
      .filter((name) => !(name in kind.values))
      .map((name) => ({
        pointer: `${at}/positions/${index}/when/${name}`,
        rule: `"${name}" is not one of the values that this kind of line reads`,
      })),
    ...checkMeaning(position.means, `${at}/positions/${index}/means`, template),
  ]),
];

const checkFact = (
  { fact, form }: PositionLineKind['facts'][number],
  at: string,
  template: LifecycleTemplate,
): readonly MappingProblem[] => {
  const type = template.facts.find(({ key }) => key === fact)?.type;
  if (type === undefined) return [{ pointer: `${at}/fact`, rule: unknown('fact', fact, template) }];
  return type === form
    ? []
    : [{ pointer: `${at}/form`, rule: `the template says that "${fact}" is of type ${type}` }];
};

const checkMeaning = (
  means: PositionLineKind['positions'][number]['means'],
  at: string,
  template: LifecycleTemplate,
): readonly MappingProblem[] => {
  switch (means.kind) {
    case 'gateUnderReview':
    case 'gatePassed':
      return checkGate(means.gate, `${at}/gate`, template);
    case 'endOfLife':
      return [
        ...checkGate(means.gate, `${at}/gate`, template),
        ...checkGate(means.killFrom, `${at}/killFrom`, template),
        ...(means.passed ? checkGate(means.passed, `${at}/passed`, template) : []),
      ];
    case 'proposed':
    case 'killed':
    case 'held':
    case 'refused':
    case 'noChange':
      return [];
  }
};

const checkApprovals = (
  kind: ApprovalsLineKind,
  at: string,
  template: LifecycleTemplate,
): readonly MappingProblem[] =>
  kind.approvals.flatMap(({ gate }, index) => {
    const problems = checkGate(gate, `${at}/approvals/${index}/gate`, template);
    return problems.length > 0
      ? problems
      : checkSeat({ gate, seat: kind.seat }, `${at}/seat`, template);
  });

const checkGate = (
  gate: string,
  pointer: string,
  template: LifecycleTemplate,
): readonly MappingProblem[] =>
  template.gates.some(({ key }) => key === gate)
    ? []
    : [{ pointer, rule: unknown('gate', gate, template) }];

const checkSeat = (
  { gate, seat }: { readonly gate: string; readonly seat: string },
  pointer: string,
  template: LifecycleTemplate,
): readonly MappingProblem[] => {
  const rule = template.gates.find(({ key }) => key === gate)?.approval.rule;
  const groups = rule ? asGroups(rule).groups : [];
  return groups.some(({ key }) => key === seat)
    ? []
    : [{ pointer, rule: `${unknown('seat', seat, template)} at gate "${gate}"` }];
};

const unknown = (what: string, name: string, template: LifecycleTemplate): string =>
  `template "${template.id}" version ${template.version} has no ${what} "${name}"`;

const withoutDoubles = (problems: readonly MappingProblem[]): readonly MappingProblem[] => [
  ...new Map(problems.map((problem) => [`${problem.pointer} ${problem.rule}`, problem])).values(),
];
