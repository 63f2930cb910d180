import { z } from 'zod';
import { eventually } from '../../support/eventually.js';
import { done, doneAs, refused } from './answers.js';
import { fulfil, propose, submit } from './casework.js';
import type { Template } from './templates.js';
import { publish, shippedFeature, withFirstGate } from './templates.js';
import type { Tour, Visitor } from './tour.js';

const GATE = 'problem_defined';
/** A list follows the log by milliseconds; a machine under load takes its time. */
const LISTED_MS = 20_000;

const SMALL_ENOUGH = {
  key: 'small_enough',
  title: 'At most 30 person days',
  kind: 'must',
  rule: {
    kind: 'typed',
    when: {
      kind: 'compare',
      left: { fact: 'effort_days' },
      is: 'atMost',
      right: { integer: 30 },
    },
  },
};
const EVIDENCED = {
  key: 'evidenced',
  title: 'Resting on evidence',
  kind: 'must',
  rule: { kind: 'cel', expression: 'evidence.size() >= 1' },
};
const CHEAPNESS = {
  key: 'cheapness',
  title: 'Cheapness',
  kind: 'should',
  weight: 2,
  rule: {
    kind: 'scale',
    of: { fact: 'effort_days' },
    from: { value: 0, score: 100 },
    to: { value: 40, score: 0 },
  },
};

const readiness = z.looseObject({
  unmet: z.array(
    z.looseObject({
      kind: z.string(),
      key: z.string(),
      why: z.string(),
      since: z.string().nullable(),
      fixableBy: z.looseObject({ persons: z.array(z.string()) }),
    }),
  ),
});
const supposed = z.looseObject({ readiness });
const frozen = z.looseObject({
  evaluations: z.array(
    z.looseObject({
      criterion: z.string(),
      verdict: z.string(),
      score: z.int().nullable(),
      inputs: z.record(z.string(), z.unknown()),
    }),
  ),
});
const ranked = z.object({
  data: z.array(z.looseObject({ id: z.string(), score: z.int().nullable() })),
});

/** Item 2: criteria as rules, typed first and CEL second. */
export const criteria = (tour: () => Tour): void => {
  let noor: Visitor;
  let paula: Visitor;
  let shipped: Template;
  let template: { readonly id: string; readonly version: number };
  let initiative: string;

  beforeAll(async () => {
    [noor, paula] = await Promise.all([tour().as('noor.design'), tour().as('paula.pm')]);
    shipped = await shippedFeature(tour());
    const content = withCriteria(SMALL_ENOUGH, EVIDENCED, CHEAPNESS);
    template = await publish(tour(), 'tour-criteria', content);
    initiative = await propose(paula, { title: 'Judged by rules', template });
    await fulfil(paula, initiative, GATE);
  });

  const withCriteria = (...more: readonly object[]): object =>
    withFirstGate(shipped, { criteria: [...shipped.gates[0].criteria, ...more] });
  const edit = async (changes: object): Promise<unknown> =>
    done(await paula.patch(`${initiative}/case`, { changes }));
  const gate = (): string => `${initiative}/gates/${GATE}`;
  const unmet = async (): Promise<z.infer<typeof readiness>['unmet']> =>
    doneAs(readiness, await paula.get(`${gate()}/readiness`)).unmet;

  it('refuses at save a rule that cannot work, with the place', async () => {
    const wrongs = [
      { kind: 'cel', expression: 'facts.nowhere > 3' },
      { kind: 'cel', expression: 'facts.effort_days' },
      { kind: 'cel', expression: 'facts.effort_days >' },
      {
        kind: 'typed',
        when: {
          kind: 'all',
          rules: [
            { ...SMALL_ENOUGH.rule.when, right: { integer: 3 } },
            { ...SMALL_ENOUGH.rule.when, is: 'moreThan', right: { integer: 5 } },
          ],
        },
      },
    ];
    for (const rule of wrongs) {
      const content = { ...withCriteria({ ...SMALL_ENOUGH, rule }), id: 'tour-wrong', version: 1 };
      const answer = await noor.post('/templates/tour-wrong/versions', { content, reason: 'x' });
      const { errors } = refused(answer, 422, 'rule-content-invalid');
      expect(errors).toEqual(
        expect.arrayContaining([
          expect.objectContaining({
            pointer: expect.stringMatching(/^\/content\/gates\/0\/criteria\/3/),
          }),
        ]),
      );
    }
  });

  it('says what a rule saw, who can fix it and since when; an open input is not met', async () => {
    const open = await unmet();
    expect(open.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'criterionNotMet small_enough',
      'criterionNotMet evidenced',
    ]);
    await edit({ effort_days: 45 });
    const [first] = await unmet();
    expect(first?.why).toContain('45');
    expect(first?.fixableBy.persons).toContain(paula.personId);
    expect(first?.since).not.toBeNull();
    const verdict = { verdict: 'met', reason: 'I say so' };
    const byHand = await paula.post(`${gate()}/criteria/small_enough/assessments`, verdict);
    refused(byHand, 422, 'criterion-has-rule');
    refused(await paula.post(`${gate()}/submissions`, {}), 422, 'gate-not-ready');
  });

  it('answers what would be with other facts, and records nothing', async () => {
    const before = (await paula.get(initiative)).headers.get('etag');
    const asked = await paula.post(`${gate()}/what-if`, { changes: { effort_days: 20 } });
    const kinds = doneAs(supposed, asked).readiness.unmet.map(({ key }) => key);
    expect(kinds).toEqual(['evidenced']);
    expect((await paula.get(initiative)).headers.get('etag')).toBe(before);
  });

  it('freezes verdicts with their inputs, and ranks cases by their score', async () => {
    await edit({ effort_days: 20 });
    done(
      await paula.post(`${initiative}/evidence`, {
        gate: GATE,
        kind: 'interview',
        title: 'Six interviews',
        source: 'Research',
        asOf: '2026-11-01',
      }),
    );
    expect(await unmet()).toEqual([]);
    const { submission } = await submit(paula, initiative, GATE);
    const read = doneAs(frozen, await paula.get(`${gate()}/submissions/${submission}`));
    expect(read.evaluations).toMatchObject([
      { criterion: 'small_enough', verdict: 'met', inputs: { effort_days: 20 } },
      { criterion: 'evidenced', verdict: 'met' },
      { criterion: 'cheapness', verdict: 'scored', score: 50 },
    ]);
    const cheaper = await propose(paula, { title: 'Judged by rules, cheaper', template });
    const changes = { effort_days: 4 };
    done(await paula.patch(`${cheaper}/case`, { changes }));
    await eventually({ what: 'the ranking', withinMs: LISTED_MS }, async () => {
      const query = `/initiatives?sort=-score&template=${template.id}&fields=score`;
      const { data } = doneAs(ranked, await paula.get(query));
      // Two thirds of 90 and of 50: the other should-meet criterion, of weight 1, has no score yet.
      expect(data.map(({ score }) => score)).toEqual([60, 33]);
      return true;
    });
  });
};
