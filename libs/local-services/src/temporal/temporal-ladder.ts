/** What one rung of the ladder came to. */
export type RungOutcome =
  | { readonly kind: 'found'; readonly path: string }
  | { readonly kind: 'notHere'; readonly reason: string }
  /** The person asked for exactly this and it does not work: going on would hide the mistake. */
  | { readonly kind: 'mistaken'; readonly reason: string };

/** One way to come by the program. A rung that throws counts as not there, with the error as its reason. */
export interface Rung {
  readonly name: string;
  readonly climb: () => Promise<RungOutcome>;
}

/** A rung that was tried in vain. */
export interface FailedRung {
  readonly name: string;
  readonly reason: string;
}

export interface FoundProgram {
  readonly path: string;
  /** Name of the rung that had it. */
  readonly origin: string;
  readonly tried: readonly FailedRung[];
}

/** Nothing worked; carries every rung with its reason. */
export class LadderExhausted extends Error {
  override readonly name = 'LadderExhausted';
  constructor(
    readonly program: string,
    readonly tried: readonly FailedRung[],
    readonly remedy: string,
  ) {
    super(
      [
        `found no ${program}:`,
        ...tried.map(({ name, reason }) => `  ${name}: ${reason}`),
        remedy,
      ].join('\n'),
    );
  }
}

/** Tries the rungs in order and stops at the first that has the program. */
export const climbLadder = async (
  program: string,
  rungs: readonly Rung[],
  remedy: string,
): Promise<FoundProgram> => {
  const tried: FailedRung[] = [];
  for (const { name, climb } of rungs) {
    const outcome = await attempt(climb);
    if (outcome.kind === 'found') return { path: outcome.path, origin: name, tried };
    tried.push({ name, reason: outcome.reason });
    if (outcome.kind === 'mistaken') break;
  }
  throw new LadderExhausted(program, tried, remedy);
};

const attempt = async (climb: Rung['climb']): Promise<RungOutcome> => {
  try {
    return await climb();
  } catch (error) {
    return { kind: 'notHere', reason: error instanceof Error ? error.message : String(error) };
  }
};
