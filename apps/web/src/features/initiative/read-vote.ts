import { VOTE_CHOICES, type VoteChoice } from './gate-view.js';

export interface ConditionAsked {
  /** Unique in the initiative; made with the form's row, so that a second try names the same condition. */
  readonly conditionId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: string;
}

/** What the form asks the server to record. */
export interface VoteAsked {
  readonly choice: VoteChoice;
  readonly reason: string;
  readonly conditions: readonly ConditionAsked[];
}

/** Reads the vote form; null when no choice was made. */
export const readVote = (form: FormData): VoteAsked | null => {
  const choice = VOTE_CHOICES.find((each) => each === form.get('choice'));
  if (choice === undefined) return null;
  return { choice, reason: textOf(form.get('reason')), conditions: conditionsOf(form) };
};

const conditionsOf = (form: FormData): readonly ConditionAsked[] => {
  const ids = form.getAll('conditionId');
  const owners = form.getAll('conditionOwner');
  const dates = form.getAll('conditionDueOn');
  return form.getAll('conditionText').map((text, index) => ({
    conditionId: textOf(ids[index]),
    text: textOf(text),
    ownerId: textOf(owners[index]),
    dueOn: textOf(dates[index]),
  }));
};

const textOf = (value: FormDataEntryValue | null | undefined): string =>
  typeof value === 'string' ? value.trim() : '';
