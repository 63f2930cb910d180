import { plural } from './words.js';

/** Texts of what waits for the reader, and of proposing something new. */
export const inbox = {
  inbox: {
    title: 'Waiting for me',
    tabsLabel: 'What waits',
    tabs: { decisions: 'Needs my decision', work: 'Needs my work' },
    decideAs: (seat: string) => `Decide as ${seat}`,
    recordDecision: 'Record the decision as gate owner',
    prepare: 'Prepare and submit the gate',
    unblock: 'Unblock a decision that is late',
    refresh: 'Refresh stale evidence',
    meet: (condition: string) => `Keep the promise: ${condition}`,
    tick: (item: string) => `Mark done: ${item}`,
    verify: (condition: string) => `Verify the proof: ${condition}`,
    decideWaiver: (demand: string) => `Decide on a waiver for: ${demand}`,
    reviewBreakGlass: (gate: string) => `Review the break-glass at ${gate}`,
    atGate: (gate: string) => `Gate: ${gate}`,
    waiting: (days: number) =>
      days === 0 ? 'since today' : `waiting ${plural(days, 'day', 'days')}`,
    noDate: 'No date set',
    more: 'Show more',
    clear: {
      action: 'Look at the portfolio',
      decisions: {
        title: 'All clear: nothing needs your decision',
        help: 'A case appears here as soon as somebody submits a gate that asks for your role.',
      },
      work: {
        title: 'All clear: nothing needs your work',
        help: 'Checklist items of your function, conditions that you promised and gates of your own initiatives appear here.',
      },
    },
  },
  propose: {
    title: 'Propose an initiative',
    lead: 'You will own it. Everything else can be added step by step.',
    name: 'Title',
    nameHelp: 'What people will call it, e.g. “Self-service returns”.',
    summary: 'Summary',
    summaryHelp: 'Whose problem it solves and why now, in a few sentences.',
    productLine: 'Product line',
    template: 'Lifecycle',
    templateHelp:
      'It follows this lifecycle to its end; later versions of the lifecycle do not change it.',
    gates: (titles: readonly string[], version: number) =>
      `${plural(titles.length, 'gate', 'gates')}: ${titles.join(' → ')} · version ${String(version)}`,
    submit: 'Propose',
  },
};
