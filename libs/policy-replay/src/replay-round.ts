import type {
  InitiativeRejection,
  InitiativeState,
  LifecycleTemplate,
  Outcome,
  Submission,
  Unmet,
  Vote,
} from '@tollgate/lifecycle';
import {
  findGate,
  readinessOf,
  ruleOn,
  submissionInReview,
  withSubmission,
} from '@tollgate/lifecycle';
import { castAgain, decideAgain, editAgain, submitAgain } from './recorded-commands.js';
import type { RecordedRound, RoundStep } from './recorded-round.js';
import type { RoundRules } from './round-rules.js';

/** A step that was recorded and that the rules would have refused. */
export interface RefusedStep {
  readonly step: 'submission' | 'vote' | 'decision';
  readonly personId: string;
  readonly rejection: InitiativeRejection;
  /** The vote that is refused, where it is one. */
  readonly vote?: Vote;
}

/** What becomes of a recorded round under other rules. */
export interface RoundReplay {
  /** Null when it is not decided. */
  readonly outcome: Outcome | null;
  readonly decidedBy: 'rule' | 'gateOwner' | 'asRecorded' | null;
  /** Votes that counted towards the outcome, or until the end of the round where there is none. */
  readonly votes: readonly Vote[];
  readonly refused: readonly RefusedStep[];
  /** What the rules lacked when the log says the gate was decided; empty where nothing is missing. */
  readonly unmet: readonly Unmet[];
  /** Facts whose change under review made the votes stale under these rules and not in the log. */
  readonly staleBecause: readonly string[];
}

/**
 * Takes one recorded round again, step by step, under other rules. It asks the very functions that decide
 * commands; nothing here knows a rule. What people would have done otherwise nobody knows: their recorded
 * steps are taken as they are, and a vote that the old rules refused is not in the log.
 */
export const replayRound = (round: RecordedRound, rules: RoundRules): RoundReplay => {
  const replay = new ReplayUnderWay(round, rules);
  for (const step of round.steps) replay.take(step);
  return replay.result();
};

type Ruling = ReturnType<typeof ruleOn>;
type Decided = Parameters<typeof decideAgain>[0];

/** What was forced open was never ready, so its submission is not asked for again. */
const isForced = ({ end }: RecordedRound): boolean =>
  end.kind === 'decided' && end.decidedBy === 'breakGlass';

/** Refusals that speak of the people there were, which nobody can repeat without that day's directory. */
const OF_THE_DIRECTORY: readonly string[] = ['EligibleVotersUnknown', 'ApprovalOutOfReach'];

class ReplayUnderWay {
  readonly #round: RecordedRound;
  readonly #template: LifecycleTemplate;
  readonly #without: ReadonlySet<string>;
  readonly #refused: RefusedStep[] = [];
  /** What the submission froze under these rules; undefined when they would not have let it through. */
  readonly #frozen: Partial<Submission> | undefined;
  #votes: readonly Vote[] = [];
  #decided: Pick<RoundReplay, 'outcome' | 'decidedBy' | 'votes'> | undefined;
  #stale: readonly string[] = [];
  #unmet: readonly Unmet[] = [];

  constructor(round: RecordedRound, { template, gateUnchanged, without }: RoundRules) {
    this.#round = round;
    this.#template = template;
    this.#without = without;
    this.#frozen = gateUnchanged || isForced(round) ? {} : this.#submitted();
  }

  take(step: RoundStep): void {
    const { event } = step;
    switch (event.type) {
      case 'VoteCast':
        if (!this.#without.has(event.data.voter)) this.#takeVote(step, event.data);
        return;
      case 'VoteWithdrawn':
        this.#votes = this.#votes.filter(({ voter }) => voter !== event.data.voter);
        return;
      case 'FactsEdited': {
        const edited = ruleOn(editAgain(event.data), this.#stateAt(step), this.#template);
        const outdated =
          edited.ok && edited.value.find(({ type }) => type === 'SubmissionOutdated');
        if (outdated && outdated.type === 'SubmissionOutdated' && this.#stale.length === 0) {
          this.#stale = outdated.data.becauseFacts;
        }
        return;
      }
      case 'GateDecided':
        if (!this.#decided) this.#takeDecision(step, event.data);
    }
  }

  result(): RoundReplay {
    const { end } = this.#round;
    return {
      ...(this.#decided ?? { outcome: null, decidedBy: null, votes: this.#votes }),
      refused: this.#refused,
      unmet: this.#unmet,
      // What made the votes stale in the log as well is no difference.
      staleBecause: this.#decided || end.kind === 'outdated' ? [] : this.#stale,
    };
  }

  /** The case put to the vote again under these rules, with what that freezes. */
  #submitted(): Partial<Submission> | undefined {
    const { submitted, before, people } = this.#round;
    const ruling = ruleOn(
      submitAgain(this.#round, findGate(this.#template, submitted.gate)),
      before,
      this.#template,
    );
    if (people === null && (ruling.ok || OF_THE_DIRECTORY.includes(ruling.rejection.kind)))
      return {};
    if (!ruling.ok) {
      const { by: personId } = submitted;
      this.#refused.push({ step: 'submission', personId, rejection: ruling.rejection });
      return undefined;
    }
    const drafted = ruling.value.find(({ type }) => type === 'GateSubmitted');
    if (drafted?.type !== 'GateSubmitted') return {};
    // The voters voted on the recorded commitment; the rest is as these rules freeze it.
    return { ...drafted.data, commitment: submitted.commitment };
  }

  #stateAt({ before }: RoundStep): InitiativeState {
    return withSubmission(before, this.#round.submitted, (submission) => ({
      ...submission,
      ...this.#frozen,
      votes: this.#votes,
    }));
  }

  #takeVote(step: RoundStep, recorded: Vote): void {
    const state = this.#stateAt(step);
    const ruling = this.#ruleOnVote(step, recorded, state);
    if (!ruling.ok) {
      const { voter: personId } = recorded;
      this.#refused.push({ step: 'vote', personId, rejection: ruling.rejection, vote: recorded });
      return;
    }
    for (const event of ruling.value) {
      if (event.type === 'VoteCast') this.#votes = [...this.#votes, event.data];
      if (event.type === 'GateDecided' && this.#isOpen()) {
        const { outcome, decidedBy } = event.data;
        this.#decided = {
          outcome,
          decidedBy: decidedBy === 'rule' ? 'rule' : 'gateOwner',
          votes: this.#votes,
        };
      }
    }
  }

  /** In the recorded seat where these rules have it for him, else in the one that fits. */
  #ruleOnVote({ functions }: RoundStep, vote: Vote, state: InitiativeState): Ruling {
    const inSeat = ruleOn(castAgain(vote, functions, vote.seat), state, this.#template);
    return inSeat.ok || inSeat.rejection.kind !== 'NoSeatForVoter'
      ? inSeat
      : ruleOn(castAgain(vote, functions), state, this.#template);
  }

  #isOpen(): boolean {
    return this.#frozen !== undefined && this.#stale.length === 0 && this.#decided === undefined;
  }

  /** No vote forces a gate open, so all that counts is whether the rules foresee it. */
  #takeForcedGate({ gate, by: personId, outcome }: Decided): void {
    if (findGate(this.#template, gate)?.breakGlass) {
      this.#decided = { outcome, decidedBy: 'asRecorded', votes: this.#votes };
      return;
    }
    const rejection = { kind: 'BreakGlassNotAvailable', gate } as const;
    this.#refused.push({ step: 'decision', personId, rejection });
  }

  #takeDecision(step: RoundStep, recorded: Decided): void {
    if (recorded.decidedBy === 'breakGlass') return this.#takeForcedGate(recorded);
    if (!this.#isOpen()) return;
    const state = this.#stateAt(step);
    const ruling = ruleOn(decideAgain(recorded, this.#votesInLog(step)), state, this.#template);
    if (ruling.ok && recorded.decidedBy === 'gateOwner') {
      this.#decided = { outcome: recorded.outcome, decidedBy: 'gateOwner', votes: this.#votes };
      return;
    }
    const { unmet } = readinessOf(state, this.#template, recorded.gate, recorded.at);
    const gate = findGate(this.#template, recorded.gate);
    // What votes carried needs enough votes again, and somebody to record it where they do not decide themselves.
    if (ruling.ok && unmet.length === 0 && gate?.approval.decision === 'gateOwner') {
      this.#decided = { outcome: recorded.outcome, decidedBy: 'gateOwner', votes: this.#votes };
      return;
    }
    this.#unmet = unmet;
    if (!ruling.ok) {
      const { by: personId } = recorded;
      this.#refused.push({ step: 'decision', personId, rejection: ruling.rejection });
    }
  }

  #votesInLog({ before }: RoundStep): readonly Vote[] {
    return submissionInReview(before, this.#round.submitted.gate)?.votes ?? [];
  }
}
