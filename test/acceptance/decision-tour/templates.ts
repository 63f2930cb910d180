import { z } from 'zod';
import { done, doneAs } from './answers.js';
import { newcomer } from './newcomers.js';
import type { Tour, Visitor } from './tour.js';

const gate = z.looseObject({
  key: z.string(),
  criteria: z.array(z.unknown()),
  outcomes: z.array(z.string()),
});
const template = z.looseObject({ title: z.string(), gates: z.tuple([gate], gate) });
const drafted = z.looseObject({ version: z.int(), hash: z.string() });

/** A template as far as the tour changes it. */
export type Template = z.infer<typeof template>;

const keepers = new WeakMap<Tour, Promise<Visitor>>();

/** A second keeper of the rules beside the demo's own: four eyes need two people. */
export const secondKeeper = (tour: Tour): Promise<Visitor> => {
  const known = keepers.get(tour) ?? newcomer(tour, 'second.keeper', ['process-owner']);
  keepers.set(tour, known);
  return known;
};

/** The shipped template `feature`, to begin one's own with. */
export const shippedFeature = async (tour: Tour): Promise<Template> =>
  doneAs(template, await (await tour.as('noor.design')).get('/templates/feature/versions/1'));

/** The template with its first gate changed. */
export const withFirstGate = (
  { gates: [first, ...others], ...rest }: Template,
  changes: object,
) => ({
  ...rest,
  gates: [{ ...first, ...changes }, ...others],
});

/** Drafts a template under an id of its own and has the second keeper activate it. */
export const publish = async (
  tour: Tour,
  id: string,
  content: object,
): Promise<{ readonly id: string; readonly version: number }> => {
  const drafter = await tour.as('noor.design');
  const other = await secondKeeper(tour);
  const own = { ...content, id, version: 1 };
  const { version, hash } = doneAs(
    drafted,
    await drafter.post(`/templates/${id}/versions`, { content: own, reason: 'For the tour' }),
  );
  const at = `/templates/${id}/versions/${version}/activation`;
  done(await other.post(at, { hash, reason: 'Looked at it' }));
  return { id, version };
};
