import type { LogReader } from '@tollgate/event-sourcing';
import type { CollectedEntry, LineOwnerOf } from './collect-rounds.js';
import { RoundCollector } from './collect-rounds.js';
import type { Breach, Flip, RoundPlace } from './compare-round.js';
import { compareRound, placeOf } from './compare-round.js';
import { isDecided, pivotalVoters } from './pivotal-voters.js';
import type { RecordedRound } from './recorded-round.js';
import type { RulesOfRounds } from './round-rules.js';

/** Entries read in one go. Between two reads the process serves others. */
export const SIMULATION_BATCH = 500;

/** A decided gate that hung on single voters. */
export interface Pivot extends RoundPlace {
  readonly voters: readonly string[];
}

export interface Simulation {
  /** Number of log entries it rests on. */
  readonly logSize: number;
  readonly counts: {
    /** Reviews in the log, and those among them that ended in a decision. */
    readonly rounds: number;
    readonly decided: number;
    /** Reviews that the change speaks of. */
    readonly replayed: number;
    /** Reviews of other templates and gates, which the change leaves alone. */
    readonly leftOut: number;
    readonly flips: number;
    /** Reviews with at least one refused step, and all refused steps. */
    readonly roundsInBreach: number;
    readonly breaches: number;
  };
  readonly flips: readonly Flip[];
  readonly breaches: readonly Breach[];
  /** Asked for by `withPivots`; empty otherwise. */
  readonly pivots: readonly Pivot[];
}

export interface SimulationOptions {
  /** Also find the voters on whom each replayed decision hung; it replays a round once more for each voter. */
  readonly withPivots?: boolean;
  /** Who answers for product lines now, for rules that give their owners a vote. */
  readonly lineOwnerOf?: LineOwnerOf;
  /** Told after each batch. */
  readonly onProgress?: (progress: { readonly read: number; readonly logSize: number }) => void;
  /** Asked before each batch; true ends the simulation early. */
  readonly stopped?: () => boolean;
}

/**
 * Holds every review in the log against other rules. Reads the log once, from its beginning to the end it has
 * now, and writes nothing. Undefined when it was stopped.
 */
export const simulate = async (
  log: LogReader,
  rules: RulesOfRounds,
  options: SimulationOptions = {},
): Promise<Simulation | undefined> => {
  const logSize = await log.logSize();
  const collector = new RoundCollector(options.lineOwnerOf);
  const account = new SimulationAccount(rules, options.withPivots === true);
  for (let read = 0; read < logSize;) {
    if (options.stopped?.() === true) return undefined;
    const entries = await log.readLog(read, Math.min(SIMULATION_BATCH, logSize - read));
    if (entries.length === 0) break;
    for (const entry of entries) {
      const round = collector.take(entry);
      if (round) account.take(round);
    }
    read += entries.length;
    options.onProgress?.({ read, logSize });
  }
  for (const round of collector.open()) account.take(round);
  return account.simulation(logSize);
};

/** The same over entries that are at hand already. */
export const simulateEntries = (
  entries: readonly CollectedEntry[],
  rules: RulesOfRounds,
  { withPivots = false, lineOwnerOf }: Pick<SimulationOptions, 'withPivots' | 'lineOwnerOf'> = {},
): Simulation => {
  const collector = new RoundCollector(lineOwnerOf);
  const account = new SimulationAccount(rules, withPivots);
  for (const entry of entries) {
    const round = collector.take(entry);
    if (round) account.take(round);
  }
  for (const round of collector.open()) account.take(round);
  return account.simulation(entries.length);
};

class SimulationAccount {
  readonly #rules: RulesOfRounds;
  readonly #withPivots: boolean;
  readonly #flips: Flip[] = [];
  readonly #breaches: Breach[] = [];
  readonly #pivots: Pivot[] = [];
  #rounds = 0;
  #decided = 0;
  #replayed = 0;
  #roundsInBreach = 0;

  constructor(rules: RulesOfRounds, withPivots: boolean) {
    this.#rules = rules;
    this.#withPivots = withPivots;
  }

  take(round: RecordedRound): void {
    this.#rounds += 1;
    if (isDecided(round)) this.#decided += 1;
    const compared = compareRound(round, this.#rules);
    if (!compared) return;
    this.#replayed += 1;
    if (compared.flip) this.#flips.push(compared.flip);
    this.#breaches.push(...compared.breaches);
    if (compared.breaches.length > 0) this.#roundsInBreach += 1;
    if (this.#withPivots && compared.replay.outcome !== null) this.#takePivots(round);
  }

  simulation(logSize: number): Simulation {
    return {
      logSize,
      counts: {
        rounds: this.#rounds,
        decided: this.#decided,
        replayed: this.#replayed,
        leftOut: this.#rounds - this.#replayed,
        flips: this.#flips.length,
        roundsInBreach: this.#roundsInBreach,
        breaches: this.#breaches.length,
      },
      flips: this.#flips,
      breaches: this.#breaches,
      pivots: this.#pivots,
    };
  }

  #takePivots(round: RecordedRound): void {
    const rules = this.#rules.of(round);
    const voters = rules ? pivotalVoters(round, rules) : [];
    if (voters.length > 0) this.#pivots.push({ ...placeOf(round), voters });
  }
}
