import { EntitySchema } from 'typeorm';
import { instant } from '../reading/column-types.js';

/**
 * What is asked: a vote or decision, work on the case, a promised condition, an item of a checklist, the proof of
 * a condition to verify, a waiver to decide, a break-glass to review.
 */
export type AskKind =
  'decide' | 'work' | 'condition' | 'checklist' | 'verification' | 'waiver' | 'breakGlass';

/** One thing that waits for somebody. It is addressed to persons, holders of roles or members of functions. */
export interface InboxAsk {
  /** Initiative, gate, round, kind and subject: the same ask has the same id after every event. */
  readonly askId: string;
  readonly initiativeId: string;
  readonly kind: AskKind;
  /** Gate it belongs to; for a condition the gate whose decision set it. */
  readonly gate: string;
  /** Null for conditions, waivers and break-glass, which outlive their round. */
  readonly round: number | null;
  readonly submission: number | null;
  /** Key of the seat, condition or checklist item, `evidence:<id>`; `submission`, `decision` or `escalation` otherwise. */
  readonly subjectKey: string;
  /** From the template: title of gate, seat or item. */
  readonly title: string;
  /** Text of a condition, also where its proof is to be verified: the opened copy of a sealed value. */
  readonly words: string | null;
  readonly persons: readonly string[];
  readonly roles: readonly string[];
  readonly functions: readonly string[];
  /** Persons who may not do it although they hold the role: authors, and who voted already. */
  readonly excluded: readonly string[];
  readonly since: string;
  readonly dueAt: string | null;
}

/** Column that only orders pages; PostgreSQL computes it. */
export interface InboxOrder {
  readonly dueOrder?: string;
}

/** TypeORM's view of `read.inbox_ask`. */
export const InboxAskEntity = new EntitySchema<InboxAsk & InboxOrder>({
  name: 'InboxAsk',
  schema: 'read',
  tableName: 'inbox_ask',
  columns: {
    askId: { name: 'ask_id', type: 'text', primary: true },
    initiativeId: { name: 'initiative_id', type: 'text' },
    kind: { name: 'kind', type: 'text' },
    gate: { name: 'gate', type: 'text' },
    round: { name: 'round', type: 'integer', nullable: true },
    submission: { name: 'submission', type: 'integer', nullable: true },
    subjectKey: { name: 'subject_key', type: 'text' },
    title: { name: 'title', type: 'text' },
    words: { name: 'words', type: 'text', nullable: true },
    persons: { name: 'persons', type: 'text', array: true },
    roles: { name: 'roles', type: 'text', array: true },
    functions: { name: 'functions', type: 'text', array: true },
    excluded: { name: 'excluded', type: 'text', array: true },
    since: { name: 'since', ...instant },
    dueAt: { name: 'due_at', ...instant, nullable: true },
    dueOrder: { name: 'due_order', ...instant, select: false },
  },
});
