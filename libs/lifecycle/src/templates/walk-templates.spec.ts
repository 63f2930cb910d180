import { fold } from '@tollgate/event-sourcing';
import { approvalRuleFor } from '../approval/approval-policy.js';
import { asGroups } from '../approval/as-groups.js';
import type { ApprovalGroup } from '../approval/groups-rule.js';
import type { ActingPerson, InitiativeCommand } from '../initiative/commands.js';
import { createInitiativeDecider } from '../initiative/decide.js';
import type { InitiativeEvent } from '../initiative/events.js';
import { openReview } from '../initiative/gate-progress.js';
import { readinessOf } from '../initiative/readiness-of.js';
import type { InitiativeState } from '../initiative/state.js';
import {
  addDeliverable,
  assessCriterion,
  completeItem,
  decideGate,
  editFacts,
  MONDAY,
  propose,
  submit,
  vote,
} from '../testing/asking.js';
import { nameSponsor } from '../testing/asking-approvers.js';
import { pat } from '../testing/cast.js';
import type { GateDefinition, LifecycleTemplate } from './lifecycle-template.js';
import { findShippedTemplate, shippedTemplates } from './shipped-templates.js';

const decider = createInitiativeDecider(findShippedTemplate);

/** Takes commands one after the other; none may be refused. */
const journey = () => {
  let state: InitiativeState = decider.initialState;
  const events: InitiativeEvent[] = [];
  return {
    state: () => state,
    events,
    take: (command: InitiativeCommand): void => {
      const decision = decider.decide(command, state);
      expect(decision).toMatchObject({ ok: true });
      if (!decision.ok) return;
      events.push(...decision.value);
      state = fold(decider.evolve, state, decision.value);
    },
  };
};

/** Somebody new with one role. */
const holder = (gate: GateDefinition, role: string): ActingPerson => ({
  personId: `per_${gate.key}_${role}`,
  roles: [role],
  functions: [],
});

interface Sitter {
  readonly seat: string;
  readonly actor: ActingPerson;
}

/** Somebody new for every role, function and resolver of a group; one alone where there is one place. */
const sittersOf = (
  gate: GateDefinition,
  { key: seat, members: { roles = [], functions = [], resolvers = [] }, places }: ApprovalGroup,
): readonly Sitter[] => {
  const people: readonly ActingPerson[] = [
    ...roles.map((role) => ({ ...holder(gate, `${seat}_${role}`), roles: [role] })),
    ...functions.map((key) => ({ ...holder(gate, `${seat}_${key}`), roles: [], functions: [key] })),
    ...resolvers.map((resolver) => ({ personId: `per_${resolver}`, roles: [], functions: [] })),
  ];
  return people.slice(0, places).map((actor) => ({ seat, actor }));
};

/** Everybody who votes at a gate, those of earlier tiers first. */
const sitters = (gate: GateDefinition, state: InitiativeState): readonly Sitter[] =>
  approvalRuleFor(gate.approval, state)
    .groups.toSorted((left, right) => (left.tier ?? 0) - (right.tier ?? 0))
    .flatMap((group) => sittersOf(gate, group));

/** Does everything a gate asks for. */
const work = (gate: GateDefinition): readonly InitiativeCommand[] => [
  ...gate.deliverables.map(({ key }) => addDeliverable({ gate: gate.key, deliverable: key })),
  ...gate.criteria.map(({ key, kind }) =>
    assessCriterion({ gate: gate.key, criterion: key, score: kind === 'must' ? null : 80 }),
  ),
  ...gate.checklist.map(({ key }) => completeItem({ gate: gate.key, item: key, actor: pat })),
];

const hearsSponsor = ({ gates }: LifecycleTemplate): boolean =>
  gates.some(({ approval }) =>
    asGroups(approval.rule).groups.some(({ members }) => members.resolvers?.includes('sponsor')),
  );

const walkThrough = (template: LifecycleTemplate) => {
  const way = journey();
  way.take(propose({ template: { id: template.id, version: template.version } }));
  if (hearsSponsor(template)) way.take(nameSponsor({ personId: 'per_sponsor' }));
  for (const gate of template.gates) {
    expect(way.state().phase).toMatchObject({ kind: 'inStage', gate: gate.key, round: 1 });
    work(gate).forEach(way.take);
    expect(readinessOf(way.state(), template, gate.key, MONDAY)).toMatchObject({
      status: 'ready',
      unmet: [],
    });
    const people = sitters(gate, way.state());
    way.take(submit({ gate: gate.key, directory: { people: people.map(({ actor }) => actor) } }));
    const review = openReview(way.state());
    for (const { seat, actor } of people) {
      if (!openReview(way.state())) break;
      const { commitment = '' } = review ?? {};
      way.take(vote({ gate: gate.key, commitment, seat, actor }));
    }
    if (openReview(way.state())) {
      const actor = holder(gate, gate.gateOwnerRole);
      way.take(decideGate({ gate: gate.key, outcome: 'go', reason: 'All agree.', actor }));
    }
  }
  return way;
};

describe('an initiative', () => {
  it.each(shippedTemplates.map((template) => [`${template.id}@${template.version}`, template]))(
    'passes every gate of %s, and its events are all it takes to know it',
    (_name, template) => {
      const { state, events } = walkThrough(template);
      expect(state().phase).toEqual({ kind: 'completed', at: MONDAY });
      expect(state().decisions.map(({ gate, outcome }) => [gate, outcome])).toEqual(
        template.gates.map(({ key }) => [key, 'go']),
      );
      const stored = JSON.parse(JSON.stringify(events)) as readonly InitiativeEvent[];
      expect(fold(decider.evolve, decider.initialState, stored)).toEqual(state());
    },
  );

  it('needs the signatures of its amount at the business case', () => {
    const way = journey();
    way.take(propose({ template: { id: 'standard', version: 1 } }));
    const [problem, opportunity] = findShippedTemplate('standard', 1)?.gates ?? [];
    expect(problem && opportunity).toBeDefined();
    if (!problem || !opportunity) return;
    way.take(editFacts({ changes: { investment: { amountMinor: 10_000_00, currency: 'EUR' } } }));
    const seats = approvalRuleFor(opportunity.approval, way.state()).groups.map(({ key }) => key);
    expect(seats).toEqual(['product_director', 'finance']);
  });
});
