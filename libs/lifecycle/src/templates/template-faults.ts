import { FUNCTIONS } from '../functions.js';
import { ROLES } from '../roles.js';
import { exceptionFaults, exceptionRoles } from './exception-faults.js';
import type {
  ApprovalRule,
  GateDefinition,
  LifecycleTemplate,
  SeatsRule,
} from './lifecycle-template.js';

const ROLE_KEYS: ReadonlySet<string> = new Set(ROLES.map(({ key }) => key));
const FUNCTION_KEYS: ReadonlySet<string> = new Set(FUNCTIONS.map(({ key }) => key));

/**
 * Everything that is wrong with a template although its form is valid: keys used twice, roles and functions
 * nobody has, rules that no vote can meet, promises where nothing would enforce them. Empty when it is sound.
 */
export const templateFaults = (template: LifecycleTemplate): readonly string[] => [
  ...twice(
    'facts',
    template.facts.map(({ key }) => key),
  ),
  ...twice(
    'gates',
    template.gates.map(({ key }) => key),
  ),
  ...template.gates.flatMap((gate) => gateFaults(gate, template)),
  ...exceptionFaults(template),
  ...(template.gates.at(-1)?.outcomes.includes('conditionalGo') === true
    ? ['the last gate allows a Conditional go, and no later gate would enforce its conditions']
    : []),
];

const gateFaults = (gate: GateDefinition, template: LifecycleTemplate): readonly string[] =>
  [
    ...twice(
      'deliverables',
      gate.deliverables.map(({ key }) => key),
    ),
    ...twice(
      'criteria',
      gate.criteria.map(({ key }) => key),
    ),
    ...twice(
      'checklist',
      gate.checklist.map(({ key }) => key),
    ),
    ...twice('evidence', gate.evidence?.required?.map(({ key }) => key) ?? []),
    ...unknown(
      'function',
      FUNCTION_KEYS,
      gate.checklist.map((entry) => entry.function),
    ),
    ...unknown('role', ROLE_KEYS, [
      gate.gateOwnerRole,
      ...exceptionRoles(gate),
      ...gate.review.escalations.map(({ toRole }) => toRole),
    ]),
    ...(gate.outcomes.includes('go') ? [] : ['the gate cannot be passed: it has no Go']),
    ...rulesOf(gate).flatMap(ruleFaults),
    ...bandFaults(gate, template),
    ...reviewFaults(gate),
  ].map((fault) => `${gate.key}: ${fault}`);

const rulesOf = ({ approval }: GateDefinition): readonly ApprovalRule[] => [
  approval.rule,
  ...(approval.amountBands?.bands.map(({ rule }) => rule) ?? []),
];

const ruleFaults = (rule: ApprovalRule): readonly string[] =>
  'seats' in rule ? seatFaults(rule) : [];

const seatFaults = ({ seats, approvalsRequired, vetoRoles }: SeatsRule): readonly string[] => {
  const counting = seats.filter(({ kind }) => kind !== 'comment').length;
  const required = seats.filter(({ kind }) => kind === 'required').length;
  const seated = new Set(seats.flatMap(({ roles }) => roles));
  return [
    ...twice(
      'seats',
      seats.map(({ key }) => key),
    ),
    ...unknown('role', ROLE_KEYS, [...seated]),
    ...(approvalsRequired > counting
      ? [`${approvalsRequired} approvals are required of ${counting} seats`]
      : []),
    ...(required > approvalsRequired
      ? [`${required} seats are required, but only ${approvalsRequired} approvals`]
      : []),
    ...vetoRoles
      .filter((role) => !seated.has(role))
      .map((role) => `${role} has a veto and no seat to cast it from`),
  ];
};

const bandFaults = (
  { approval: { amountBands } }: GateDefinition,
  { facts }: LifecycleTemplate,
): readonly string[] => {
  if (!amountBands) return [];
  const fact = facts.find(({ key }) => key === amountBands.fact);
  const bounds = amountBands.bands.slice(0, -1).map(({ upToMinor }) => upToMinor);
  const isOrdered = bounds.every(
    (bound, index) => bound !== undefined && bound > (bounds[index - 1] ?? -1),
  );
  return [
    ...(fact?.type === 'money' ? [] : [`${amountBands.fact} is no fact of type money`]),
    ...(fact?.material === true
      ? []
      : [`${amountBands.fact} chooses the voters and must be material`]),
    ...(isOrdered ? [] : ['the bounds of the amount bands do not rise']),
    ...(amountBands.bands.at(-1)?.upToMinor === undefined ? [] : ['the last band has a bound']),
  ];
};

const reviewFaults = ({ review }: GateDefinition): readonly string[] => {
  const rungs = review.escalations.map(({ afterDays }) => afterDays);
  const latest = Math.max(review.decisionWithinDays, ...review.reminderDays, ...rungs);
  return [
    ...(rises(review.reminderDays) ? [] : ['the reminders do not rise']),
    ...(rises(rungs) ? [] : ['the rungs of the escalation ladder do not rise']),
    ...(review.expiresAfterDays > latest ? [] : ['the request expires before its ladder is spent']),
  ];
};

const rises = (days: readonly number[]): boolean =>
  days.every((day, index) => index === 0 || day > (days[index - 1] ?? 0));

const twice = (what: string, keys: readonly string[]): readonly string[] =>
  keys
    .filter((key, index) => keys.indexOf(key) !== index)
    .map((key) => `${what}: ${key} is used twice`);

const unknown = (
  what: string,
  known: ReadonlySet<string>,
  keys: readonly string[],
): readonly string[] =>
  keys.filter((key) => !known.has(key)).map((key) => `${what} ${key} does not exist`);
