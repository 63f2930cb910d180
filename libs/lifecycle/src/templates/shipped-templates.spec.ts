import { lifecycleTemplateSchema } from './lifecycle-template.js';
import { findShippedTemplate, shippedTemplates } from './shipped-templates.js';
import { templateHash } from './template-hash.js';

/** Initiatives have pinned these versions; a change needs a new version beside the old one. */
const PUBLISHED_HASHES = {
  'feature@1': '884840bb96bd5d5e15437c4f3686e985f89c9cee3d20e80fafbe7f96b63c4a98',
  'kubernetes-enhancement@1': 'e24de83d472db938992edc259f40e25d291827f139d3de46138a454a5f1b0cbc',
  'kubernetes-enhancement@2': '161948fefad5246dd670a13d0fba0cc1dd3e9d51741bfdbcb34b36774b81bf0d',
  'regulated@1': '1387bee0793e889a97a4210199d93ce4298af5f7c26d0867b6b47e251ff79bc9',
  'standard@1': '5a81698577977ed82a984a4fb0b0459b72d038d1026192743b361976d36bd422',
  'urgent-fix@1': '43ef7661c4b01454721f2e5babf33373e9d2d44704af1eb91c2d5ffeed60e86d',
};

describe('the shipped templates', () => {
  it.each(shippedTemplates.map((template) => [`${template.id}@${template.version}`, template]))(
    '%s has a valid form',
    (_name, template) => {
      expect(lifecycleTemplateSchema.parse(template)).toEqual(template);
    },
  );

  it('never change once published', () => {
    const hashes = Object.fromEntries(
      shippedTemplates.map((template) => [
        `${template.id}@${template.version}`,
        templateHash(template),
      ]),
    );
    expect(hashes).toEqual(PUBLISHED_HASHES);
  });

  it('are found by id and version', () => {
    for (const template of shippedTemplates) {
      expect(findShippedTemplate(template.id, template.version)).toBe(template);
    }
    expect(findShippedTemplate('standard', 2)).toBeUndefined();
    expect(findShippedTemplate('unheard-of', 1)).toBeUndefined();
  });

  it('walk the standard lifecycle from the problem to the end of life', () => {
    expect(findShippedTemplate('standard', 1)?.gates.map(({ key }) => key)).toEqual([
      'problem_defined',
      'opportunity_quantified',
      'solution_validated',
      'mvp',
      'strategy_aligned',
      'launch',
      'retro',
      'in_life',
      'end_of_life',
    ]);
  });

  it('refuse the vote of an author wherever work begins here', () => {
    const gates = ['standard', 'feature', 'urgent-fix', 'regulated'].flatMap(
      (id) => findShippedTemplate(id, 1)?.gates ?? [],
    );
    expect(gates.map(({ approval }) => approval.authorVote)).toEqual(gates.map(() => 'refused'));
  });

  it('let nobody force a gate open, except for an urgent fix', () => {
    const forcible = shippedTemplates.flatMap(({ id, gates }) =>
      gates.filter(({ breakGlass }) => breakGlass).map(({ key }) => `${id}/${key}`),
    );
    expect(forcible).toEqual(['urgent-fix/released']);
  });

  it('ask for other eyes than those of the author at every regulated gate, and let nobody send back for ever', () => {
    const { gates = [], fourEyes } = findShippedTemplate('regulated', 1) ?? {};
    const rules = gates.flatMap(({ approval }) => [
      approval.rule,
      ...(approval.amountBands?.bands.map(({ rule }) => rule) ?? []),
    ]);
    expect(fourEyes).toBe(true);
    expect(rules).toHaveLength(8);
    for (const rule of rules) {
      expect(rule).toMatchObject({ finalVote: { otherwise: 'kill' }, adHoc: { max: 3 } });
    }
  });

  it('flag the vote of an author in the history of enhancements, which knew no such rule', () => {
    const versions = shippedTemplates.filter(({ id }) => id === 'kubernetes-enhancement');
    expect(versions.map(({ version }) => version)).toEqual([1, 2]);
    for (const { gates } of versions) {
      expect(gates.map(({ key }) => key)).toEqual([
        'implementable',
        'alpha',
        'beta',
        'stable',
        'end_of_life',
      ]);
      expect(gates.map(({ approval }) => approval.authorVote)).toEqual(gates.map(() => 'flagged'));
    }
  });
});
