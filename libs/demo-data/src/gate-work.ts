import type { GateDefinition, GateProgress } from '@tollgate/lifecycle';
import { progressOf } from '@tollgate/lifecycle';
import { digest, pick } from './demo-id.js';
import type { DemoPerson } from './demo-people.js';
import { DEMO_PEOPLE, demoPerson } from './demo-people.js';
import { finding, proofOf, sourceOf } from './phrases.js';
import { dateAgo } from './demo-calendar.js';
import type { Chapter } from './story.js';
import type { Storyteller, Unasked } from './storyteller.js';

type Work = Extract<Chapter, { do: 'work' }>;
/** What one person does at one moment. */
export interface Sitting {
  readonly person: DemoPerson;
  readonly commands: readonly Unasked[];
}

/** What the team still has to do for `gate`, as sittings in the order in which they happen. */
export const gateWork = (
  teller: Storyteller,
  gate: GateDefinition,
  work: Work,
): readonly Sitting[] => {
  const owner = demoPerson(teller.story.owner);
  const progress = progressOf(teller.state, gate.key);
  const of = `${teller.story.key} ${gate.key} ${progress.round}`;
  const documents = share(missingDeliverables(gate, progress), work.content).map((key) =>
    addDeliverable(teller, gate, key),
  );
  const judgements = share(openCriteria(gate, progress, work), work.content).map((criterion) =>
    assess(gate, criterion, { of, notMet: work.notMet?.[criterion.key] }),
  );
  const half = Math.ceil(documents.length / 2);
  return [
    { person: owner, commands: documents.slice(0, half) },
    { person: owner, commands: [...documents.slice(half), ...evidence(teller, gate, of)] },
    ...checklistWork(teller, gate, { progress, share: work.checklist }),
    { person: owner, commands: judgements },
  ].filter(({ commands }) => commands.length > 0);
};

const share = <Item>(items: readonly Item[], part = 1): readonly Item[] =>
  items.slice(0, Math.round(items.length * part));

const missingDeliverables = (
  { deliverables }: GateDefinition,
  progress: GateProgress,
): readonly string[] => {
  const missing = deliverables
    .filter(({ key }) => !Object.hasOwn(progress.deliverables, key))
    .map(({ key }) => key);
  // A round that starts over with all documents there brings the first of them in a new version.
  const [first] = deliverables;
  return missing.length === 0 && first ? [first.key] : missing;
};

const addDeliverable = (
  { story, state }: Storyteller,
  gate: GateDefinition,
  deliverable: string,
): Unasked => {
  const { round } = progressOf(state, gate.key);
  const title = gate.deliverables.find(({ key }) => key === deliverable)?.title ?? deliverable;
  const file = `${story.key}/${gate.key}/${deliverable}-v${round}.pdf`;
  return {
    type: 'AddDeliverable',
    gate: gate.key,
    deliverable,
    title: `${story.title}: ${title}`,
    link: `https://files.northwind.test/${file}`,
    digest: digest(file),
  };
};

type Criterion = GateDefinition['criteria'][number];

const openCriteria = (
  gate: GateDefinition,
  progress: GateProgress,
  { notMet = {} }: Work,
): readonly Criterion[] =>
  gate.criteria.filter(
    ({ key }) => progress.assessments[key]?.verdict !== 'met' || Object.hasOwn(notMet, key),
  );

const assess = (
  gate: GateDefinition,
  { key, kind }: Criterion,
  { of, notMet }: { readonly of: string; readonly notMet: string | undefined },
): Unasked => ({
  type: 'AssessCriterion',
  gate: gate.key,
  criterion: key,
  verdict: notMet === undefined ? 'met' : 'notMet',
  score: kind === 'should' ? 62 + pick(`${of} ${key}`, 33) : null,
  reason: notMet ?? finding(`${of} ${key}`),
});

const KINDS = ['interview', 'experiment', 'document', 'dataset'] as const;

const evidence = (teller: Storyteller, gate: GateDefinition, of: string): readonly Unasked[] => {
  const [criterion] = gate.criteria;
  if (!criterion) return [];
  const file = `${teller.story.key}/${gate.key}/evidence-${digest(of).slice(0, 6)}`;
  return [
    {
      type: 'AddEvidence',
      evidenceId: `evi_${digest(`evidence ${of} ${teller.state.evidence.length}`).slice(0, 32)}`,
      gate: gate.key,
      criteria: [criterion.key],
      kind: KINDS[pick(of, KINDS.length)] ?? 'document',
      title: `${gate.stage}: ${criterion.title}`,
      source: sourceOf(of),
      asOf: dateAgo(teller.clock, 3),
      link: `https://files.northwind.test/${file}`,
      digest: digest(file),
    },
  ];
};

/** Each function does its items in one sitting; a share of them when the story leaves some open. */
const checklistWork = (
  { story }: Storyteller,
  gate: GateDefinition,
  {
    progress,
    share: part,
  }: { readonly progress: GateProgress; readonly share: number | undefined },
): readonly Sitting[] => {
  // What is due first is done first; at a launch the items of the last days stay open.
  const open = gate.checklist
    .filter(({ key }) => !Object.hasOwn(progress.checklist, key))
    .toSorted((left, right) => (right.daysBeforeLaunch ?? 0) - (left.daysBeforeLaunch ?? 0));
  const byPerson = new Map<DemoPerson, Unasked[]>();
  for (const { key, function: owning } of share(open, part)) {
    const person =
      DEMO_PEOPLE.find(({ functions }) => functions.includes(owning)) ?? demoPerson(story.owner);
    const commands = byPerson.get(person) ?? [];
    commands.push({
      type: 'CompleteChecklistItem',
      gate: gate.key,
      item: key,
      proof: proofOf(`${story.key} ${gate.key} ${key}`),
    });
    byPerson.set(person, commands);
  }
  return [...byPerson].map(([person, commands]) => ({ person, commands }));
};
