import type { Story } from '../story.js';

const productLine = 'Home';

/** What the line for homes does in the app and at the door. */
export const homeServices: readonly Story[] = [
  {
    key: 'parcel-doorbell',
    title: 'Doorbell that recognises parcels',
    summary: 'Tell people that a parcel lies at the door, not only that somebody rang.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 640_000,
    texts: {
      problem: 'One household in six lost a parcel last year; our doorbell reports movement only.',
      segment: 'Detached houses with 10 or more parcels a month',
      goal: 'Cut reported parcel losses of subscribers by half',
    },
    proposed: 74,
    chapters: [
      { do: 'pass', decided: 52 },
      { do: 'work', until: 5 },
      {
        do: 'submit',
        at: 4,
        note: 'The subscription carries the case; hardware alone would not. See scenario B first.',
      },
      { do: 'approve', until: 1.5, except: ['alex'] },
    ],
  },
  {
    key: 'baby-monitor-quiet',
    title: 'Quiet hours for the baby monitor',
    summary: 'Parents want the night without notices about a sigh.',
    productLine,
    owner: 'ben',
    template: 'feature',
    investment: 40_000,
    texts: {
      problem: 'Half of the one-star reviews name notices at night.',
      goal: 'Night notices per household from 11 to below 3; baseline of October',
    },
    proposed: 33,
    chapters: [
      { do: 'pass', decided: 21 },
      { do: 'work', until: 2, content: 0.5, checklist: 0.5 },
    ],
  },
  {
    key: 'energy-view',
    title: 'Energy view in the Northwind app',
    summary: 'What each room costs, in euros and not in kilowatt hours.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 480_000,
    texts: {
      problem: 'People ask support what their devices cost to run; we cannot answer.',
      segment: 'Households with five or more of our plugs',
      goal: '9,000 paying subscribers six months after launch',
      value_proposition: 'The one bill that says which device it is about.',
    },
    launch: 64,
    proposed: 410,
    chapters: [
      { do: 'pass', decided: 384 },
      { do: 'pass', decided: 340 },
      { do: 'pass', decided: 281 },
      { do: 'pass', decided: 190 },
      { do: 'pass', decided: 133 },
      { do: 'pass', decided: 66 },
      {
        do: 'work',
        until: 3,
        content: 0.85,
        checklist: 0.7,
        notMet: {
          misses_answered:
            '5,850 subscribers against 9,000 forecast, 35 % short. Two of three misses have no action yet.',
        },
      },
    ],
  },
  {
    key: 'access-codes',
    title: 'Shared access codes for holiday lets',
    summary: 'A code per booking that opens the door from arrival to departure.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 520_000,
    texts: {
      problem: 'Hosts drive 40 minutes to hand over a key.',
      segment: 'Hosts of 3 to 30 lets',
      goal: 'Nine of ten arrivals without a phone call',
    },
    proposed: 180,
    chapters: [
      { do: 'pass', decided: 158 },
      { do: 'work', until: 61 },
      {
        do: 'submit',
        at: 60,
        note: 'Two booking platforms open their interface only next spring.',
      },
      {
        do: 'decide',
        at: 57,
        outcome: 'hold',
        reason:
          'A good case that depends on interfaces we cannot speed up. Look again when they open.',
        holdUntil: -45,
      },
    ],
  },
];
