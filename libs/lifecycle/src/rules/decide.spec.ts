import { twoGateTemplate } from '../testing/two-gate-template.js';
import { lifecycleTemplateSchema } from '../templates/lifecycle-template.js';
import { templateHash } from '../templates/template-hash.js';
import type { RuleCommand } from './commands.js';
import { RULE_PART_BYTES_MAX } from './draft-events.js';
import { templateKind } from './kinds/template.kind.js';
import { draftersOf, ruleStatus } from './state.js';
import {
  activate,
  ada,
  alone,
  draft,
  hashOf,
  paula,
  retire,
  revise,
  rulesOf,
  templateContent,
} from './testing/drafting.js';

const { given, happened, decider } = rulesOf(templateKind);
const stateAfter = (...commands: readonly RuleCommand[]) =>
  happened(...commands).reduce(decider.evolve, decider.initialState);

describe('draft a rule', () => {
  it('records the whole content, gate by gate, under the next version', () => {
    const state = stateAfter(draft());
    const [version] = state.versions;
    expect(version?.content).toEqual({ ...twoGateTemplate, id: 'house', version: 1 });
    expect(version?.hash).toBe(hashOf(templateContent()));
    expect(version && ruleStatus(state, version)).toBe('draft');
  });

  it('hashes a template as initiatives pin it', () => {
    const [version] = stateAfter(draft()).versions;
    const template = lifecycleTemplateSchema.parse(version?.content);
    expect(version?.hash).toBe(templateHash(template));
  });

  it('numbers on from the versions that were shipped under the same id', () => {
    const [version] = stateAfter(draft({ id: 'kubernetes-enhancement' })).versions;
    expect(version?.version).toBe(3);
    expect(version?.content).toMatchObject({ id: 'kubernetes-enhancement', version: 3 });
  });

  it('is refused while another draft is open', () => {
    given(...happened(draft()))
      .when(draft())
      .thenRejected('RuleDraftOpen', { version: 1 });
  });

  it('is refused to everybody but those who keep the rules', () => {
    const nora = { personId: 'per_nora', roles: ['product-manager', 'cpo'], functions: [] };
    given()
      .when(draft({ actor: nora }))
      .thenRejected('NotPermitted', { personId: 'per_nora' });
  });

  it('needs a reason', () => {
    given()
      .when(draft({ reason: ' ' }))
      .thenRejected('ReasonRequired', { field: 'reason' });
  });

  it('is refused with a pointer to everything that has no form of a template', () => {
    given()
      .when(draft({ content: templateContent({ recycleRoundsMax: -1, colour: 'red' }) }))
      .thenRejected('RuleContentInvalid', {
        findings: expect.arrayContaining([
          expect.objectContaining({ pointer: '/recycleRoundsMax', code: 'schema-too-small' }),
          expect.objectContaining({ pointer: '', code: 'schema-unrecognized-keys' }),
        ]),
      });
  });

  it('is refused when one part does not fit into an event', () => {
    const [gate, ...others] = twoGateTemplate.gates;
    const criteria = Array.from({ length: 200 }, (_, index) => ({
      key: `criterion_${index}`,
      title: 'x'.repeat(190),
      kind: 'must',
    }));
    given()
      .when(draft({ content: templateContent({ gates: [{ ...gate, criteria }, ...others] }) }))
      .thenRejected('RuleTooLarge', { pointer: '/gates/0', bytesMax: RULE_PART_BYTES_MAX });
  });
});

describe('revise a draft', () => {
  it('replaces the content and keeps who drafted it', () => {
    const state = stateAfter(draft(), revise({ actor: ada }));
    const [version] = state.versions;
    expect(version?.content).toMatchObject({ title: 'Renamed' });
    expect(version?.content['gates']).toHaveLength(twoGateTemplate.gates.length);
    expect(version && draftersOf(version)).toEqual([paula.personId, ada.personId]);
  });

  it('changes nothing when the content is the same', () => {
    given(...happened(draft()))
      .when(revise({ content: templateContent() }))
      .thenNothing();
  });

  it('is refused for a version in use, shipped ones too', () => {
    given(...happened(draft(), activate()))
      .when(revise())
      .thenRejected('RuleNotDraft', { version: 1, status: 'active' });
    given()
      .when(revise({ id: 'standard' }))
      .thenRejected('RuleNotDraft', { version: 1, status: 'active' });
  });

  it('is refused for a version nobody drafted', () => {
    given().when(revise()).thenRejected('RuleVersionUnknown', { version: 1 });
  });
});

describe('activate a rule', () => {
  it('records what was activated, by whom, and who had drafted it', () => {
    given(...happened(draft()))
      .when(activate())
      .then({
        type: 'RuleActivated',
        data: {
          by: ada.personId,
          at: '2026-03-03T09:00:00.000Z',
          family: 'template',
          id: 'house',
          version: 1,
          hash: hashOf(templateContent()),
          reason: 'Read and agreed',
          draftedBy: [paula.personId],
        },
      });
  });

  it('is refused to whoever drafted or last changed it', () => {
    const path = [ada.personId];
    given(...happened(draft(), revise({ actor: ada })))
      .when(activate({ hash: hashOf(templateContent({ title: 'Renamed' })) }))
      .thenRejected('FourEyesRequired', { personId: ada.personId, path });
  });

  it('is refused to the drafter under another account of his', () => {
    const otherPaula = { ...ada, personId: 'per_paula2', accounts: [paula.personId] };
    given(...happened(draft()))
      .when(activate({ actor: otherPaula }))
      .thenRejected('FourEyesRequired', { path: ['per_paula2', paula.personId] });
  });

  it('leaves it to two eyes where the organisation settled that, unless the document asks', () => {
    const relaxed = rulesOf(templateKind, { ...alone, fourEyes: false });
    const last = relaxed.happened(draft(), activate({ actor: paula })).at(-1);
    expect(last?.type).toBe('RuleActivated');
    const strict = templateContent({ fourEyes: true });
    relaxed
      .given(...relaxed.happened(draft({ content: strict })))
      .when(activate({ actor: paula, hash: hashOf(strict) }))
      .thenRejected('FourEyesRequired', { personId: paula.personId });
  });

  it('is refused for a content the actor did not look at', () => {
    given(...happened(draft(), revise()))
      .when(activate())
      .thenRejected('RuleDraftChanged', { asked: hashOf(templateContent()) });
  });

  it('is refused when something the draft names is gone meanwhile', () => {
    const content = templateContent();
    const gone = rulesOf(templateKind, { ...alone, newestCalendar: () => undefined });
    gone
      .given(...happened(draft({ content })))
      .when(activate())
      .thenRejected('RuleContentInvalid', {
        findings: expect.arrayContaining([
          expect.objectContaining({
            pointer: '/gates/0/review/calendar',
            code: 'calendar-unknown',
          }),
        ]),
      });
  });
});

describe('retire a rule', () => {
  it('ends a version in use, and a shipped one', () => {
    const state = stateAfter(draft(), activate(), retire());
    expect(state.versions.map((version) => ruleStatus(state, version))).toEqual(['retired']);
    expect(stateAfter(retire({ id: 'standard' })).retired[1]).toMatchObject({ by: paula.personId });
  });

  it('is refused for a draft and for what never was', () => {
    given(...happened(draft()))
      .when(retire())
      .thenRejected('RuleNotActive', { status: 'draft' });
    given().when(retire()).thenRejected('RuleVersionUnknown', { version: 1 });
  });

  it('asked twice changes nothing', () => {
    given(...happened(draft(), activate(), retire()))
      .when(retire())
      .thenNothing();
  });
});
