/** A column of the read models that holds opened copies of values sealed beside the log. */
export interface OpenedValues {
  readonly table: string;
  readonly column: string;
  /** Columns with the ids of those whose erasure takes the copy away: a person or an initiative. */
  readonly subjects: readonly string[];
  /** Why it is kept open: what could not be shown otherwise. */
  readonly because: string;
}

/**
 * Every place where a read model keeps what the log seals. An erasure blanks these and nothing else; the
 * suite `opened-values.int.spec.ts` proves that no other column repeats them.
 */
export const OPENED_VALUES: readonly OpenedValues[] = [
  {
    table: 'person_details',
    column: 'name',
    subjects: ['person_id'],
    because: 'People are shown by name.',
  },
  {
    table: 'person_details',
    column: 'email',
    subjects: ['person_id'],
    because: 'Directory and notices need the address.',
  },
  {
    table: 'history_entry',
    column: 'words',
    subjects: ['actor_id', 'stream'],
    because: 'A reason is part of the decision it explains.',
  },
  {
    table: 'inbox_ask',
    column: 'words',
    subjects: ['initiative_id'],
    because: 'A condition says what was promised.',
  },
  {
    table: 'initiative_snapshot',
    column: 'state',
    subjects: ['initiative_id'],
    because: 'Open conditions are folded on from here into the inbox.',
  },
];
