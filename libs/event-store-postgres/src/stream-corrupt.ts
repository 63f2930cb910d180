/** What a stored stream breaks, and where. */
export interface CorruptionFacts {
  readonly stream: string;
  readonly version: number;
  readonly rule: string;
  readonly expected: string;
  readonly actual: string;
}

/** Stored events contradict themselves: somebody changed the database, or the store has a bug. */
export class StreamCorrupt extends Error {
  override readonly name = 'StreamCorrupt';
  readonly facts: CorruptionFacts;

  constructor(facts: CorruptionFacts) {
    super(
      `stream ${facts.stream} is corrupt at version ${facts.version}: ${facts.rule} ` +
        `(expected ${facts.expected}, found ${facts.actual})`,
    );
    this.facts = facts;
  }
}
