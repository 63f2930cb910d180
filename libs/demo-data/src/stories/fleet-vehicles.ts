import type { Story } from '../story.js';

const productLine = 'Fleet';

/** Trackers and reports for whoever drives. */
export const fleetVehicles: readonly Story[] = [
  {
    key: 'cargo-bikes',
    title: 'Tracker for cargo bikes',
    summary: 'Small enough for a bike, strong enough for a courier.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 930_000,
    texts: {
      problem: 'Couriers lose one bike in nine a year; car trackers do not fit.',
      segment: 'Courier fleets of 20 to 400 bikes',
      goal: 'Half of the stolen bikes found within a day',
    },
    proposed: 236,
    chapters: [
      { do: 'pass', decided: 214 },
      { do: 'pass', decided: 163 },
      { do: 'pass', decided: 101 },
      {
        do: 'work',
        until: 2,
        content: 0.75,
        checklist: 0.6,
        notMet: {
          no_severity_one: 'Two units drained their battery overnight; cause known, fix in test.',
        },
      },
    ],
  },
  {
    key: 'driver-hours',
    title: 'Driver hours report for small fleets',
    summary: 'The weekly report without the tachograph reader.',
    productLine,
    owner: 'ben',
    template: 'standard',
    investment: 150_000,
    texts: {
      problem: 'Owners of five trucks spend Sunday on forms.',
      segment: 'Fleets of 2 to 15 trucks',
      goal: 'Report in ten minutes a week',
    },
    proposed: 24,
    chapters: [
      { do: 'work', until: 2.5 },
      { do: 'submit', at: 2, note: 'Eleven owners interviewed, nine do it on Sunday.' },
      {
        do: 'vote',
        at: 1.1,
        by: 'noor',
        choice: 'approve',
        reason: 'The interviews are clean: nobody was led, and the pain is weekly.',
      },
    ],
  },
  {
    key: 'rental-handover',
    title: 'Rental handover by phone',
    summary: 'Photos and signature at the vehicle instead of paper at the desk.',
    productLine,
    owner: 'ben',
    template: 'feature',
    investment: 55_000,
    texts: {
      problem: 'A handover takes 25 minutes, 15 of them in a queue.',
      goal: 'Handover below 8 minutes; baseline of September',
    },
    launch: -9,
    proposed: 70,
    chapters: [
      { do: 'pass', decided: 58 },
      { do: 'pass', decided: 30 },
      { do: 'work', until: 1.6 },
      { do: 'submit', at: 1.4, note: 'Everything is switched off behind a flag and ready.' },
      {
        do: 'vote',
        at: 0.4,
        by: 'tomasz',
        choice: 'approve',
        reason: 'Staged rollout is prepared, 5 % on the first day.',
      },
    ],
  },
  {
    key: 'theft-alert',
    title: 'Theft alert with two-minute updates',
    summary: 'When a trailer moves at night, its position every two minutes.',
    productLine,
    owner: 'paula',
    template: 'standard',
    investment: 540_000,
    texts: {
      problem: 'Hourly positions find a trailer at the border, not on the motorway.',
      segment: 'Carriers with 10 to 200 trailers',
      goal: 'Six of ten stolen trailers recovered',
      value_proposition: 'The police get a moving dot, not a place it left.',
    },
    launch: -38,
    proposed: 330,
    chapters: [
      { do: 'pass', decided: 306 },
      { do: 'pass', decided: 262 },
      { do: 'pass', decided: 199 },
      { do: 'pass', decided: 108 },
      { do: 'work', until: 61 },
      { do: 'submit', at: 60, note: 'Roadmap and roaming budget agreed.' },
      {
        do: 'vote',
        at: 59,
        by: 'hiroshi',
        choice: 'approveWithConditions',
        reason: 'Roaming is the one cost that can run away.',
        conditions: [
          {
            key: 'roaming-cap',
            text: 'Agree a monthly cap per device with the roaming partner.',
            owner: 'paula',
            due: 30,
          },
        ],
      },
      { do: 'approve', until: 56 },
      {
        do: 'meetCondition',
        at: 35,
        key: 'roaming-cap',
        proof: 'Annex 3 of the roaming contract, signed',
      },
      { do: 'verifyCondition', at: 34, key: 'roaming-cap', by: 'hiroshi' },
      { do: 'work', until: 3, content: 0.5, checklist: 0.3 },
    ],
  },
];
