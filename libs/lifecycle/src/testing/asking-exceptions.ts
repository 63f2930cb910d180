import { MONDAY, asking } from './asking.js';
import { cleo, dora, enzo, gwen, pat, timer } from './cast.js';

export const verifyCondition = asking(
  'VerifyCondition',
  { conditionId: 'con_1', setterLeft: false },
  dora,
);
export const sendBackProof = asking(
  'SendBackConditionProof',
  { conditionId: 'con_1', setterLeft: false, reason: 'The annex is missing.' },
  dora,
);
export const extendCondition = asking(
  'ExtendCondition',
  { conditionId: 'con_1', dueOn: '2026-04-30', reason: 'The other side is on leave.' },
  dora,
);
export const lapseCondition = asking(
  'LapseCondition',
  { conditionId: 'con_1', dueOn: '2026-03-30' },
  timer,
);
export const requestWaiver = asking(
  'RequestWaiver',
  {
    waiverId: 'wvr_1',
    gate: 'problem',
    subject: { kind: 'criterion', key: 'segment_named' },
    reason: 'The study ends in April.',
    ownerId: enzo.personId,
    until: '2026-04-30',
  },
  pat,
);
export const grantWaiver = asking(
  'GrantWaiver',
  { gate: 'problem', waiverId: 'wvr_1', reason: 'The risk is small.' },
  dora,
);
export const refuseWaiver = asking(
  'RefuseWaiver',
  { gate: 'problem', waiverId: 'wvr_1', reason: 'The segment is the point.' },
  dora,
);
export const revokeWaiver = asking(
  'RevokeWaiver',
  { gate: 'problem', waiverId: 'wvr_1', reason: 'The study was stopped.' },
  dora,
);
export const lapseWaiver = asking('LapseWaiver', { waiverId: 'wvr_1', until: '2026-04-30' }, timer);
export const breakGlass = asking(
  'BreakGlass',
  { gate: 'problem', breakGlassId: 'brk_1', reason: 'Customers cannot pay.' },
  gwen,
);
export const reviewBreakGlass = asking(
  'ReviewBreakGlass',
  {
    gate: 'problem',
    breakGlassId: 'brk_1',
    outcome: 'justified',
    reason: 'There was no other way.',
    followUp: [],
  },
  cleo,
);

/** What has to be done about an emergency that was none. */
export const runBook = {
  conditionId: 'con_2',
  text: 'Write the run book',
  ownerId: enzo.personId,
  dueOn: '2026-03-20',
} as const;

/** Instant on a day of March 2026, nine o'clock. */
export const march = (day: number): string =>
  MONDAY.replace('-02T', `-${String(day).padStart(2, '0')}T`);
