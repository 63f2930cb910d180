import type { GateDefinition, LifecycleTemplate } from '../templates/lifecycle-template.js';
import { twoGateTemplate } from '../testing/two-gate-template.js';
import { checkTemplate } from './check-template.js';
import type { Organisation } from './organisation.js';
import { last, withGate } from './testing/changed-templates.js';

type BreakGlass = NonNullable<GateDefinition['breakGlass']>;

const rules = (change: Partial<BreakGlass> = {}): BreakGlass => ({
  roles: ['cpo'],
  reviewWithinDays: 5,
  reviewers: ['cfo'],
  ...change,
});
const person = (personId: string, ...roles: readonly string[]) => ({
  personId,
  roles,
  functions: [],
});
const breakGlassCodes = (template: LifecycleTemplate, organisation?: Organisation) =>
  checkTemplate(template, organisation)
    .filter(({ pointer }) => pointer.includes('/breakGlass'))
    .map(({ severity, code }) => [severity, code]);

describe('the model check of break-glass', () => {
  it('finds nothing where somebody else can review', () => {
    const people = [person('per_a', 'cpo'), person('per_b', 'cfo')];
    expect(breakGlassCodes(withGate({ breakGlass: rules() }), { people })).toEqual([]);
  });

  it('refuses it at the last gate, behind which nothing waits for the review', () => {
    const gates = [...twoGateTemplate.gates.slice(0, -1), { ...last, breakGlass: rules() }];
    expect(breakGlassCodes({ ...twoGateTemplate, gates })).toEqual([
      ['error', 'break-glass-without-gate'],
    ]);
  });

  it('refuses roles that nobody can hold', () => {
    const breakGlass = rules({ roles: ['wizard'], reviewers: ['sorcerer'] });
    expect(breakGlassCodes(withGate({ breakGlass }))).toEqual([
      ['error', 'role-unknown'],
      ['error', 'role-unknown'],
    ]);
  });

  it('refuses a review that nobody could do, for the next gate would wait for ever', () => {
    expect(
      breakGlassCodes(withGate({ breakGlass: rules() }), { people: [person('per_a', 'cpo')] }),
    ).toEqual([['error', 'review-of-nobody']]);
  });

  it('warns when whoever breaks it is the only one who could review it, under any account', () => {
    const people = [
      { ...person('per_a', 'cpo'), accounts: ['per_b'] },
      { ...person('per_b', 'cfo'), accounts: ['per_a'] },
    ];
    expect(breakGlassCodes(withGate({ breakGlass: rules() }), { people })).toEqual([
      ['warning', 'review-of-oneself'],
    ]);
  });
});

describe('the model check of vacancies', () => {
  const findings = (change: Partial<GateDefinition>, ...people: readonly string[][]) =>
    checkTemplate(withGate(change), {
      people: people.map((roles, index) => person(`per_${index}`, ...roles)),
    }).map(({ severity, code, pointer }) => [severity, code, pointer]);

  it('refuses a gate that only its owner decides, and that has none', () => {
    expect(findings({}, ['cpo'])).toContainEqual([
      'error',
      'nobody-decides',
      '/gates/1/gateOwnerRole',
    ]);
    expect(findings({}, ['product-operations'])).not.toContainEqual(
      expect.arrayContaining(['nobody-decides']),
    );
  });

  it('warns of duties, escalations and gates that nobody has at present', () => {
    const found = findings({}, ['cpo']);
    expect(found).toContainEqual(['warning', 'gate-without-owner', '/gates/0/gateOwnerRole']);
    expect(found).toContainEqual(['warning', 'duty-of-nobody', '/gates/0/checklist/0/function']);
    expect(found).toContainEqual([
      'warning',
      'escalation-to-nobody',
      '/gates/0/review/escalations/1/toRole',
    ]);
  });
});

describe('the model check of criteria with rules', () => {
  it('refuses what nothing can make true, with a pointer into the rule', () => {
    const more = (value: number, comparison: 'moreThan' | 'lessThan') => ({
      kind: 'compare',
      left: { fact: 'contacts' },
      is: comparison,
      right: { integer: value },
    });
    const rule = {
      kind: 'typed',
      when: { kind: 'all', rules: [more(5, 'moreThan'), more(3, 'lessThan')] },
    };
    const criteria = [{ key: 'enough', title: 'Enough', kind: 'must', rule }] as never;
    expect(checkTemplate(withGate({ criteria }))).toContainEqual(
      expect.objectContaining({
        severity: 'error',
        code: 'criterion-never-true',
        pointer: '/gates/0/criteria/0/rule/when',
      }),
    );
  });

  it('refuses a rule over a fact that the template does not declare', () => {
    const rule = { kind: 'cel', expression: 'facts.unheard_of > 5' };
    const criteria = [{ key: 'enough', title: 'Enough', kind: 'must', rule }] as never;
    const [finding] = checkTemplate(withGate({ criteria })).filter(
      ({ severity }) => severity === 'error',
    );
    expect(finding).toMatchObject({
      code: 'criterion-unknown-fact',
      pointer: '/gates/0/criteria/0/rule/expression',
    });
  });
});
