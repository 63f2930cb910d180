import type { InitiativeState } from '@tollgate/lifecycle';
import type { InboxAsk } from './inbox-ask.entity.js';

/** What an ask has to say; everything else is as usual. */
export type Ask = Pick<InboxAsk, 'kind' | 'subjectKey' | 'title' | 'since'> & Partial<InboxAsk>;

/** One ask at a gate. Whatever is asked again after another event has the same id. */
export const askAt = (state: InitiativeState, gate: string, ask: Ask): InboxAsk => ({
  askId: [state.initiativeId, gate, ask.round ?? '-', ask.kind, ask.subjectKey].join(':'),
  initiativeId: state.initiativeId,
  gate,
  round: null,
  submission: null,
  words: null,
  persons: [],
  roles: [],
  functions: [],
  excluded: [],
  dueAt: null,
  ...ask,
});

/** Last millisecond (UTC) of a calendar date, so that the instant still lies in the day it stands for. */
export const endOf = (date: string): string => `${date}T23:59:59.999Z`;
