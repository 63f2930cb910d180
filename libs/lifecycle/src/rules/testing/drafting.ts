import type { JsonObject } from '@tollgate/canonical-json';
import { givenWhenThen } from '@tollgate/event-sourcing/testing';
import type { ActingPerson } from '../../initiative/commands.js';
import { findNewestCalendar } from '../../sla/shipped-calendars.js';
import { twoGateTemplate } from '../../testing/two-gate-template.js';
import type { RuleCommand } from '../commands.js';
import { createRuleDecider } from '../decide.js';
import type { RuleEvent } from '../events.js';
import type { ApprovalPolicyDocument } from '../kinds/policy.js';
import { asJson, ruleHash } from '../rule-hash.js';
import { withoutMembers } from '../without-members.js';
import type { RuleKind, RuleSurroundings } from '../rule-kind.js';

/** The people who keep the rules in the specifications. */
export const paula: ActingPerson = {
  personId: 'per_paula',
  roles: ['process-owner'],
  functions: [],
};
export const ada: ActingPerson = { personId: 'per_ada', roles: ['administrator'], functions: [] };

/** Nothing recorded beside the document in question; four eyes are asked for. */
export const alone: RuleSurroundings = {
  activePolicy: () => undefined,
  newestCalendar: findNewestCalendar,
  fourEyes: true,
};

/** A policy that one director decides by. */
export const directorDecides: ApprovalPolicyDocument = {
  id: 'director-decides',
  version: 1,
  title: 'A director decides',
  description: 'One required seat.',
  approval: {
    rule: {
      seats: [
        { key: 'director', title: 'Director', roles: ['product-director'], kind: 'required' },
      ],
      approvalsRequired: 1,
      vetoRoles: [],
    },
    decision: 'automatic',
    authorVote: 'refused',
  },
};

/** The template of the specifications as somebody would draft it: without id and version. */
export const templateContent = (changes: object = {}): JsonObject =>
  asJson({ ...withoutMembers(asJson(twoGateTemplate), ['id', 'version']), ...changes });

type CommandOf<Type extends RuleCommand['type']> = Extract<RuleCommand, { type: Type }>;

export const draft = (changes: Partial<CommandOf<'DraftRule'>> = {}): RuleCommand => ({
  type: 'DraftRule',
  actor: paula,
  now: '2026-03-02T09:00:00.000Z',
  id: 'house',
  content: templateContent(),
  reason: 'We work like this',
  ...changes,
});

export const revise = (changes: Partial<CommandOf<'ReviseRule'>> = {}): RuleCommand => ({
  type: 'ReviseRule',
  actor: paula,
  now: '2026-03-02T10:00:00.000Z',
  id: 'house',
  version: 1,
  content: templateContent({ title: 'Renamed' }),
  reason: 'A better name',
  ...changes,
});

export const activate = (changes: Partial<CommandOf<'ActivateRule'>> = {}): RuleCommand => ({
  type: 'ActivateRule',
  actor: ada,
  now: '2026-03-03T09:00:00.000Z',
  id: 'house',
  version: 1,
  hash: hashOf(templateContent()),
  reason: 'Read and agreed',
  ...changes,
});

export const retire = (changes: Partial<CommandOf<'RetireRule'>> = {}): RuleCommand => ({
  type: 'RetireRule',
  actor: paula,
  now: '2026-03-04T09:00:00.000Z',
  id: 'house',
  version: 1,
  reason: 'Superseded',
  ...changes,
});

/** Hash of a template content under the id and version it is drafted with. */
export const hashOf = (content: object, id = 'house', version = 1): string =>
  ruleHash({ ...content, id, version });

/** Specifications of one kind of rule document. */
export const rulesOf = (kind: RuleKind, surroundings: RuleSurroundings = alone) => {
  const decider = createRuleDecider(kind, surroundings);
  /** Events of commands that were all accepted. */
  const happened = (...commands: readonly RuleCommand[]): readonly RuleEvent[] =>
    commands.reduce<readonly RuleEvent[]>((events, command) => {
      const state = events.reduce(decider.evolve, decider.initialState);
      const decision = decider.decide(command, state);
      if (!decision.ok) throw new Error(JSON.stringify(decision.rejection));
      return [...events, ...decision.value];
    }, []);
  return { ...givenWhenThen(decider), decider, happened };
};
