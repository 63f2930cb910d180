import type { InitiativeEvent, PersonEvent } from '@tollgate/lifecycle';

/** What an entry is filed under, beside its summary. */
export interface EventParticulars {
  readonly gate: string | null;
  readonly round: number | null;
  readonly submission: number | null;
  /** What somebody wrote: a reason, a note, a text. */
  readonly words: string | null;
  /** Person the event is about, where that is not the actor. */
  readonly aboutPersonId: string | null;
}

/** Reads what an event says under the names that events agree on: gate, round, submission, reason, note. */
export const particularsOf = ({ data }: InitiativeEvent | PersonEvent): EventParticulars => ({
  gate: 'gate' in data ? data.gate : null,
  round: 'round' in data ? data.round : null,
  submission: 'submission' in data ? data.submission : null,
  words: wordsOf(data),
  aboutPersonId: aboutOf(data),
});

type Data = (InitiativeEvent | PersonEvent)['data'];

const wordsOf = (data: Data): string | null => {
  if ('reason' in data) return filled(data.reason);
  if ('note' in data) return filled(data.note);
  if ('proof' in data) return filled(data.proof);
  if ('summary' in data) return filled(data.summary);
  return 'title' in data ? filled(data.title) : null;
};

const filled = (text: string | null): string | null => (text === '' ? null : text);

const aboutOf = (data: Data): string | null => {
  if ('personId' in data && data.personId !== data.by) return data.personId;
  if ('ownerId' in data && data.ownerId !== data.by) return data.ownerId;
  if ('onBehalfOf' in data && data.onBehalfOf !== undefined) return data.onBehalfOf;
  if ('toPersonId' in data) return data.toPersonId;
  if ('accountId' in data) return data.accountId;
  return 'voter' in data && data.voter !== data.by ? data.voter : null;
};
