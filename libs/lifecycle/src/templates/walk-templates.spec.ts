import { fold } from '@tollgate/event-sourcing';
import { approvalRuleFor } from '../approval/approval-policy.js';
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

/** Somebody new for every seat, with one role that fits it. */
const sitter = (gate: GateDefinition, seat: string, roles: readonly string[]): ActingPerson => ({
  personId: `per_${gate.key}_${seat}`,
  roles: roles.slice(0, 1),
  functions: [],
});

/** Does everything a gate asks for. */
const work = (gate: GateDefinition): readonly InitiativeCommand[] => [
  ...gate.deliverables.map(({ key }) => addDeliverable({ gate: gate.key, deliverable: key })),
  ...gate.criteria.map(({ key, kind }) =>
    assessCriterion({ gate: gate.key, criterion: key, score: kind === 'must' ? null : 80 }),
  ),
  ...gate.checklist.map(({ key }) => completeItem({ gate: gate.key, item: key, actor: pat })),
];

const walkThrough = (template: LifecycleTemplate) => {
  const way = journey();
  way.take(propose({ template: { id: template.id, version: template.version } }));
  for (const gate of template.gates) {
    expect(way.state().phase).toMatchObject({ kind: 'inStage', gate: gate.key, round: 1 });
    work(gate).forEach(way.take);
    expect(readinessOf(way.state(), template, gate.key, MONDAY)).toMatchObject({
      status: 'ready',
      unmet: [],
    });
    way.take(submit({ gate: gate.key }));
    const review = openReview(way.state());
    for (const { key, members } of approvalRuleFor(gate.approval, way.state()).groups) {
      if (!openReview(way.state())) break;
      const { commitment = '' } = review ?? {};
      way.take(
        vote({
          gate: gate.key,
          commitment,
          seat: key,
          actor: sitter(gate, key, members.roles ?? []),
        }),
      );
    }
    if (openReview(way.state())) {
      const actor = sitter(gate, 'owner', [gate.gateOwnerRole]);
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
