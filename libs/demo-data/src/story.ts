import type { ConditionTerms, FactValue, Outcome, VoteChoice } from '@tollgate/lifecycle';
import type { DemoPersonKey } from './demo-people.js';

/** Days before the moment at which the demo began; 0 is that moment. */
export type DaysAgo = number;

/** A condition as a story writes it; its due date is told in days ago and may lie ahead (negative). */
export type StoryCondition = Pick<ConditionTerms, 'text'> & {
  readonly key: string;
  readonly owner: DemoPersonKey;
  readonly due: DaysAgo;
};

/** One thing that happens; each chapter happens at the gate where the initiative stands by then. */
export type Chapter =
  /** The team does what the gate asks for, over the days until `until`. */
  | {
      readonly do: 'work';
      readonly until: DaysAgo;
      /** Share of the checklist that gets done, 0 to 1; all of it when left out. */
      readonly checklist?: number;
      /** Keys of criteria that turn out not to be met, with what was found. */
      readonly notMet?: Readonly<Record<string, string>>;
      /** Share of deliverables and criteria that get done, 0 to 1; all when left out. */
      readonly content?: number;
    }
  | {
      readonly do: 'submit';
      readonly at: DaysAgo;
      readonly note: string;
      readonly propose?: Outcome;
    }
  | {
      readonly do: 'vote';
      readonly at: DaysAgo;
      readonly by: DemoPersonKey;
      readonly choice: VoteChoice;
      readonly reason: string;
      readonly conditions?: readonly StoryCondition[];
    }
  /** Every seat that is still open approves, one after the other, the last one at `until`. */
  | {
      readonly do: 'approve';
      readonly until: DaysAgo;
      readonly except?: readonly DemoPersonKey[];
    }
  /** The gate owner records what the votes leave to him. */
  | {
      readonly do: 'decide';
      readonly at: DaysAgo;
      readonly outcome: Outcome;
      readonly reason: string;
      readonly holdUntil?: DaysAgo;
      readonly recycleTo?: string;
      readonly salvage?: readonly string[];
    }
  /** Work, submission and unanimous approval: a gate that nobody stumbles over. */
  | { readonly do: 'pass'; readonly decided: DaysAgo; readonly note?: string }
  | {
      readonly do: 'meetCondition';
      readonly at: DaysAgo;
      readonly key: string;
      readonly proof: string;
    }
  /** Whoever set the condition has looked at its proof. */
  | {
      readonly do: 'verifyCondition';
      readonly at: DaysAgo;
      readonly key: string;
      readonly by: DemoPersonKey;
    }
  | {
      readonly do: 'editFacts';
      readonly at: DaysAgo;
      readonly changes: Readonly<Record<string, FactValue>>;
    }
  | { readonly do: 'resume' | 'cancel'; readonly at: DaysAgo; readonly reason: string }
  | {
      readonly do: 'reopen';
      readonly at: DaysAgo;
      readonly gate: string;
      readonly reason: string;
    };

/** One initiative of Northwind Devices, told as what people did. */
export interface Story {
  readonly key: string;
  readonly title: string;
  readonly summary: string;
  readonly productLine: string;
  readonly owner: DemoPersonKey;
  readonly template: 'standard' | 'feature';
  /** Investment asked for, in whole euros. */
  readonly investment: number;
  /** Facts of type text by key: problem, segment, goal, value proposition. */
  readonly texts: Readonly<Record<string, string>>;
  /** Launch day; left out while nobody has set one. */
  readonly launch?: DaysAgo;
  readonly regulated?: boolean;
  readonly proposed: DaysAgo;
  readonly chapters: readonly Chapter[];
}
