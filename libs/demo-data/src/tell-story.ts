import type { GateDefinition, Submission } from '@tollgate/lifecycle';
import { findGate, openReview, tallyOfReview } from '@tollgate/lifecycle';
import { caseFacts } from './case-facts.js';
import { dateAgo } from './demo-calendar.js';
import type { DemoPerson, DemoPersonKey } from './demo-people.js';
import { DEMO_PEOPLE, demoPerson } from './demo-people.js';
import { gateWork } from './gate-work.js';
import { approvalReason, meaningOf, submissionNote } from './phrases.js';
import type { Chapter, DaysAgo, Story, StoryCondition } from './story.js';
import type { Telling, Unasked } from './storyteller.js';
import { Storyteller } from './storyteller.js';

/** Days that lie between a submission and the decision of a gate that nobody stumbles over. */
const REVIEW_DAYS = 4;

/**
 * Tells a whole story: the proposal, every chapter, and what time did up to the moment the demo began.
 *
 * @throws {StoryRefused} when the engine refuses something: the story does not fit its template.
 */
export const tellStory = async (telling: Telling, story: Story): Promise<void> => {
  const teller = new Storyteller(telling, story);
  await propose(teller);
  for (const chapter of story.chapters) await tell(teller, chapter);
  await teller.passTime(telling.began);
};

const propose = async (teller: Storyteller): Promise<void> => {
  const { story, telling, initiativeId } = teller;
  const { id, version } = telling.template;
  const owner = demoPerson(story.owner);
  await teller.sit(owner, story.proposed, [
    {
      type: 'ProposeInitiative',
      initiativeId,
      title: story.title,
      summary: story.summary,
      ownerId: owner.personId,
      productLine: story.productLine,
      externalReference: null,
      coAuthors: [],
      template: { id, version },
    },
  ]);
  const changes = caseFacts(story, telling.template, telling.began);
  await teller.sit(owner, story.proposed - 1, [{ type: 'EditFacts', changes }]);
};

const tell = async (teller: Storyteller, chapter: Chapter): Promise<void> => {
  switch (chapter.do) {
    case 'work':
      return work(teller, chapter);
    case 'submit':
      return submit(teller, chapter);
    case 'vote':
      return vote(teller, demoPerson(chapter.by), chapter);
    case 'approve':
      return approve(teller, chapter);
    case 'pass':
      return pass(teller, chapter);
    case 'decide':
      return decide(teller, chapter);
    case 'meetCondition':
      return teller.sit(demoPerson(teller.story.owner), chapter.at, [
        {
          type: 'MeetCondition',
          conditionId: conditionId(teller, chapter.key),
          proof: chapter.proof,
        },
      ]);
    case 'verifyCondition':
      return teller.sit(demoPerson(chapter.by), chapter.at, [
        {
          type: 'VerifyCondition',
          conditionId: conditionId(teller, chapter.key),
          setterLeft: false,
        },
      ]);
    case 'editFacts':
      return teller.sit(demoPerson(teller.story.owner), chapter.at, [
        { type: 'EditFacts', changes: chapter.changes },
      ]);
    case 'cancel':
      return teller.sit(demoPerson(teller.story.owner), chapter.at, [
        { type: 'CancelInitiative', reason: chapter.reason },
      ]);
    case 'resume':
      return teller.sit(demoPerson(teller.story.owner), chapter.at, [
        { type: 'ResumeInitiative', reason: chapter.reason },
      ]);
    case 'reopen':
      return teller.sit(demoPerson('dario'), chapter.at, [
        { type: 'ReopenInitiative', gate: chapter.gate, reason: chapter.reason },
      ]);
  }
};

type ChapterOf<Do extends Chapter['do']> = Extract<Chapter, { do: Do }>;

const work = async (teller: Storyteller, chapter: ChapterOf<'work'>): Promise<void> => {
  const sittings = gateWork(teller, presentGate(teller), chapter);
  const from = daysAgo(teller);
  const step = (from - chapter.until) / (sittings.length + 1);
  for (const [index, { person, commands }] of sittings.entries()) {
    await teller.sit(person, from - step * (index + 1), commands);
  }
};

const submit = (
  teller: Storyteller,
  { at, note, propose: proposedOutcome = 'go' }: Omit<ChapterOf<'submit'>, 'do'>,
): Promise<void> =>
  teller.sit(demoPerson(teller.story.owner), at, [
    { type: 'SubmitGate', gate: presentGate(teller).key, proposedOutcome, note },
  ]);

const pass = async (teller: Storyteller, { decided, note }: ChapterOf<'pass'>): Promise<void> => {
  const submitted = decided + REVIEW_DAYS;
  await work(teller, { do: 'work', until: submitted + 0.5 });
  const of = `${teller.story.key} ${presentGate(teller).key}`;
  await submit(teller, { at: submitted, note: note ?? submissionNote(of) });
  await approve(teller, { do: 'approve', until: decided });
};

const approve = async (teller: Storyteller, chapter: ChapterOf<'approve'>): Promise<void> => {
  const voters = openVoters(teller, chapter.except ?? []);
  const from = daysAgo(teller);
  const step = (from - chapter.until) / voters.length;
  for (const [index, { person, seat }] of voters.entries()) {
    if (!openReview(teller.state)) return;
    await vote(teller, person, {
      at: from - step * (index + 1),
      choice: 'approve',
      reason: approvalReason(person.roles, `${teller.story.key} ${seat}`),
      seat,
    });
  }
};

interface Ballot {
  readonly at: DaysAgo;
  readonly choice: ChapterOf<'vote'>['choice'];
  readonly reason: string;
  readonly conditions?: readonly StoryCondition[];
  readonly seat?: string;
}

const vote = (teller: Storyteller, person: DemoPerson, ballot: Ballot): Promise<void> => {
  const gate = presentGate(teller);
  const { submission, commitment } = presentReview(teller);
  const { choice, reason, conditions = [], seat } = ballot;
  const cast: Unasked = {
    type: 'CastVote',
    gate: gate.key,
    submission,
    commitment,
    choice,
    reason,
    meaning: meaningOf(gate),
    conditions: conditions.map(({ key, text, owner, due }) => ({
      conditionId: conditionId(teller, key),
      text,
      ownerId: demoPerson(owner).personId,
      dueOn: dateAgo(teller.telling.began, due),
    })),
    ...(seat !== undefined && { seat }),
  };
  return teller.sit(person, ballot.at, [cast]);
};

/** Somebody for each seat that has no vote yet; nobody sits twice, and nobody who wrote the case sits at all. */
const openVoters = (
  teller: Storyteller,
  except: readonly DemoPersonKey[],
): readonly { readonly person: DemoPerson; readonly seat: string }[] => {
  const { approval } = presentGate(teller);
  const review = presentReview(teller);
  const { votes } = review;
  const { openSeats, counts } = tallyOfReview(approval, teller.state, review);
  const busy = new Set([...teller.state.authors, ...votes.map(({ voter }) => voter)]);
  return counts.flatMap(({ group: { key, members } }) => {
    const person = DEMO_PEOPLE.find(
      (each) =>
        !busy.has(each.personId) && each.roles.some((role) => members.roles?.includes(role)),
    );
    if (!openSeats.includes(key) || !person) return [];
    busy.add(person.personId);
    return except.includes(person.key) ? [] : [{ person, seat: key }];
  });
};

const decide = (teller: Storyteller, chapter: ChapterOf<'decide'>): Promise<void> => {
  const gate = presentGate(teller);
  const { submission } = presentReview(teller);
  const gateOwner = DEMO_PEOPLE.find(({ roles }) => roles.includes(gate.gateOwnerRole));
  if (!gateOwner) throw new TypeError(`nobody at Northwind holds ${gate.gateOwnerRole}`);
  const { outcome, reason, holdUntil, recycleTo = null, salvage = [], at } = chapter;
  return teller.sit(gateOwner, at, [
    {
      type: 'DecideGate',
      gate: gate.key,
      submission,
      outcome,
      reason,
      conditions: [],
      holdUntil: holdUntil === undefined ? null : dateAgo(teller.telling.began, holdUntil),
      recycleTo,
      salvage,
    },
  ]);
};

const presentGate = ({ state, story, telling }: Storyteller): GateDefinition => {
  const key = 'gate' in state.phase ? state.phase.gate : '';
  const gate = findGate(telling.template, key);
  if (!gate) throw new TypeError(`${story.key} stands at no gate of ${telling.template.id}`);
  return gate;
};

const presentReview = ({ state, story }: Storyteller): Submission => {
  const review = openReview(state);
  if (!review) throw new TypeError(`${story.key} has nothing in review`);
  return review;
};

const conditionId = ({ story }: Storyteller, key: string): string => `con_${story.key}_${key}`;

const DAY_MS = 24 * 60 * 60 * 1000;

/** How long ago the last thing happened that was told. */
const daysAgo = ({ telling, clock }: Storyteller): DaysAgo =>
  (Date.parse(telling.began) - Date.parse(clock)) / DAY_MS;
