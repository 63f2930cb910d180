import type { JsonObject } from '@tollgate/canonical-json';
import { fold } from '@tollgate/event-sourcing';
import type {
  ActingPerson,
  RuleCommand,
  RuleFamily,
  RuleKind,
  RuleState,
} from '@tollgate/lifecycle';
import {
  DEFAULT_SETTINGS,
  asJson,
  createRuleDecider,
  diffRules,
  findNewestCalendar,
  policyKind,
  ruleHash,
  settingsKind,
} from '@tollgate/lifecycle';
import { ruleDocumentResource, ruleVersionResource } from '../../rules/rule-resource.js';
import type { RuleVersionResource } from '../../rules/rule-resource.js';
import type { Examples } from './example-set.js';
import { EXAMPLE_HASH } from './example-set.js';

const AT = '2026-11-02T09:00:00.000Z';
const keeper = (role: string, end: string): ActingPerson => ({
  personId: `per_0197f3a2b4c58d6e8f90a1b2c3d4${end}`,
  roles: [role],
  functions: [],
});
const olga = keeper('process-owner', '0011');
const adam = keeper('administrator', '0012');

const policy = (directors: number): JsonObject => ({
  title: 'Directors decide',
  description: 'Small changes need no committee.',
  approval: {
    rule: {
      seats: Array.from({ length: directors }, (_, index) => ({
        key: `director_${index + 1}`,
        title: `Director ${index + 1}`,
        roles: ['product-director'],
        kind: 'required',
      })),
      approvalsRequired: directors,
      vetoRoles: [],
    },
    decision: 'automatic',
    authorVote: 'refused',
  },
});

/** What the rules answer, made by the code that makes every answer. */
export const ruleExamples = (): Examples => {
  const directors = published(policyKind, 'director-decides', [policy(1), policy(2)]);
  const settings = published(settingsKind, 'settings', [asJson(DEFAULT_SETTINGS)]);
  const document = ruleDocumentResource('policy', 'director-decides', {
    state: directors,
    shipped: [],
  });
  const version = versionOf('policy', directors);
  const receipt = {
    eventIds: ['0197f3a2b4c58d6e8f90a1b2c3d4f011'],
    stream: 'pol_director-decides',
    version: 4,
    leafHash: EXAMPLE_HASH,
    recordedAt: AT,
  };
  const [first, second] = directors.versions;
  const differences = diffRules(first?.content ?? {}, second?.content ?? {});
  return {
    RuleDocument: document,
    RuleDocumentRecorded: { ...document, receipt },
    RuleDocumentList: { data: [document] },
    RuleVersionRecorded: { ...version, receipt },
    ApprovalPolicyVersion: version,
    SettingsVersion: versionOf('settings', settings),
    RuleDiff: { from: 1, to: 2, differences },
    RuleUses: {
      initiatives: 0,
      openInitiatives: 0,
      templates: [{ id: 'house', version: 3, gate: 'problem_defined', status: 'active' }],
    },
    ExchangeRateList: { data: [RATE] },
    ExchangeRateRecorded: { ...RATE, receipt: { ...receipt, stream: 'dir_rates' } },
  };
};

const RATE = {
  from: 'USD',
  to: 'EUR',
  numerator: 9_235,
  denominator: 10_000,
  asOf: '2026-11-02',
  source: 'ECB reference rates',
};

const versionOf = (family: RuleFamily, state: RuleState): RuleVersionResource => {
  const newest = state.versions.at(-1);
  if (!newest) throw new Error('the example rules have a version');
  return ruleVersionResource(family, state, newest);
};

/** A document with each of these contents drafted by one and activated by another. */
const published = (kind: RuleKind, id: string, contents: readonly JsonObject[]): RuleState => {
  const decider = createRuleDecider(kind, {
    activePolicy: () => undefined,
    newestCalendar: findNewestCalendar,
    fourEyes: true,
    organisation: undefined,
  });
  return contents
    .flatMap((content, index): readonly RuleCommand[] => {
      const version = index + 1 + kind.shippedVersions(id).length;
      const hash = ruleHash({ ...content, id, version });
      const asked = { now: AT, id };
      return [
        { ...asked, type: 'DraftRule', actor: olga, content, reason: 'We decide like this' },
        { ...asked, type: 'ActivateRule', actor: adam, version, hash, reason: 'Agreed' },
      ];
    })
    .reduce((state, command) => {
      const decision = decider.decide(command, state);
      if (!decision.ok) throw new Error(`the example rules refuse: ${decision.rejection.kind}`);
      return fold(decider.evolve, state, decision.value);
    }, decider.initialState);
};
