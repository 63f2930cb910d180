import type { JsonObject } from '@tollgate/canonical-json';
import { twoGateTemplate } from '../../testing/two-gate-template.js';
import { asJson, ruleHash } from '../rule-hash.js';
import { withoutMembers } from '../without-members.js';
import { alone, directorDecides, draft, rulesOf, templateContent } from '../testing/drafting.js';
import { templateKind } from './template.kind.js';

const withPolicy = {
  ...alone,
  activePolicy: (id: string, version: number) =>
    id === directorDecides.id && version === 1 ? directorDecides : undefined,
};
const { given, happened, decider } = rulesOf(templateKind, withPolicy);
const [first, ...others] = twoGateTemplate.gates;
const naming = (changes: object): JsonObject => {
  const gate = withoutMembers(asJson(first ?? {}), ['approval']);
  return templateContent({ gates: [{ ...gate, ...changes }, ...others] });
};
const policy = { id: 'director-decides', version: 1 };

describe('a template gate that names a policy', () => {
  it('keeps a copy of it, with its hash', () => {
    const [version] = happened(draft({ content: naming({ policy }) })).reduce(
      decider.evolve,
      decider.initialState,
    ).versions;
    expect(version?.content['gates']).toMatchObject([
      {
        approval: directorDecides.approval,
        policy: { ...policy, hash: ruleHash(directorDecides) },
      },
      ...others.map(({ key }) => ({ key })),
    ]);
  });

  it('is refused when no such policy is active', () => {
    given()
      .when(draft({ content: naming({ policy: { ...policy, version: 2 } }) }))
      .thenRejected('RuleContentInvalid', {
        findings: [expect.objectContaining({ pointer: '/gates/0/policy', code: 'policy-unknown' })],
      });
  });

  it('is refused when it says another approval beside it', () => {
    given()
      .when(draft({ content: naming({ policy, approval: first?.approval }) }))
      .thenRejected('RuleContentInvalid', {
        findings: [expect.objectContaining({ pointer: '/gates/0/policy', code: 'policy-differs' })],
      });
  });

  it('is refused when the reference is no reference', () => {
    given()
      .when(draft({ content: naming({ policy: 'director-decides' }) }))
      .thenRejected('RuleContentInvalid', {
        findings: [expect.objectContaining({ code: 'policy-reference' })],
      });
  });
});
