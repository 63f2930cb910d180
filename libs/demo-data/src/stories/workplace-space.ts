import type { Story } from '../story.js';

const productLine = 'Workplace';

/** Desks, rooms and who runs them. */
export const workplaceSpace: readonly Story[] = [
  {
    key: 'desk-occupancy',
    title: 'Desk occupancy without cameras',
    summary: 'Heat and pressure instead of pictures, so that works councils agree.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 2_450_000,
    texts: {
      problem:
        'Companies pay for desks that stand empty on three days of five and may not film them.',
      segment: 'Companies with 200 to 5,000 desks in one country',
      goal: '15 % less floor space at the first ten customers',
    },
    proposed: 300,
    chapters: [
      { do: 'pass', decided: 274 },
      { do: 'pass', decided: 226 },
      { do: 'pass', decided: 160 },
      { do: 'work', until: 47 },
      {
        do: 'submit',
        at: 46,
        note: 'Both cohorts above the mark. Two known issues at glass walls.',
      },
      {
        do: 'vote',
        at: 45,
        by: 'dario',
        choice: 'approve',
        reason: 'The works councils of both pilot customers signed. That was the risk.',
      },
      {
        do: 'vote',
        at: 44,
        by: 'tomasz',
        choice: 'approve',
        reason: 'Stable for nine weeks, rollback tried twice.',
      },
      {
        do: 'vote',
        at: 43,
        by: 'sam',
        choice: 'approveWithConditions',
        reason: 'I can support it once the glass wall issue is documented for customers.',
        conditions: [
          {
            key: 'glass-walls',
            text: 'Publish the known issue at glass walls with a workaround that support can send.',
            owner: 'paula',
            due: 6,
          },
          {
            key: 'second-line',
            text: 'Name two engineers for second-line support until launch.',
            owner: 'tomasz',
            due: -20,
          },
        ],
      },
      { do: 'work', until: 4, content: 0.6, checklist: 0.5 },
    ],
  },
  {
    key: 'facility-sign-in',
    title: 'Single sign-on for facility teams',
    summary: 'One account for all buildings instead of one per gateway.',
    productLine,
    owner: 'ben',
    template: 'feature',
    investment: 60_000,
    texts: {
      problem: 'Caretakers keep passwords on paper in the plant room.',
      goal: 'Password resets per building from 4 a month to below 1',
    },
    launch: 88,
    proposed: 190,
    chapters: [
      { do: 'pass', decided: 176 },
      { do: 'pass', decided: 141 },
      { do: 'pass', decided: 90 },
      { do: 'pass', decided: 24, note: 'Resets are down to 0.6 a month. Keep.' },
    ],
  },
  {
    key: 'noise-map',
    title: 'Noise map for open offices',
    summary: 'Show where an office is loud, without recording a word.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 270_000,
    texts: {
      problem: 'People wear headphones because nobody knows which corner is quiet.',
      segment: 'Open offices of 100 desks and more',
      goal: 'A quiet desk found in two minutes',
    },
    proposed: 140,
    chapters: [
      { do: 'pass', decided: 118 },
      { do: 'work', until: 80, content: 0.5, checklist: 0.4 },
      {
        do: 'cancel',
        at: 76,
        reason:
          'The pilot customer moved to single offices and no other asked for it in two months.',
      },
    ],
  },
];
