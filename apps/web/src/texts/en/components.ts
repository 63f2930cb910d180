import { list, plural } from './words.js';

/** Texts of the components that every screen shares. */
export const components = {
  rail: {
    title: 'Gates',
    caption: 'Gates in order, with planned and actual dates',
    passed: 'Passed',
    passedWithConditions: 'Conditional go',
    current: 'Current',
    inReview: 'In review',
    onHold: 'On hold',
    killed: 'Killed',
    cancelled: 'Cancelled',
    upcoming: 'Not reached',
    due: (day: string) => `Due ${day}`,
    decided: (day: string) => `Decided ${day}`,
    since: (day: string) => `Since ${day}`,
    late: (days: number) => `${plural(days, 'day', 'days')} late`,
    early: (days: number) => `${plural(days, 'day', 'days')} early`,
    onTime: 'on time',
    round: (round: number) => `Round ${String(round)}`,
    recycledFrom: (from: string, times: number, to: string) =>
      `${from}: recycled ${times === 1 ? 'once' : `${String(times)} times`} to ${to}`,
    asTable: 'Show as table',
    asRail: 'Show as picture',
    columns: { gate: 'Gate', status: 'Status', round: 'Round', due: 'Due', decided: 'Decided' },
  },
  readiness: {
    title: 'Readiness',
    notOpen: 'Not open',
    blocked: 'Blocked',
    ready: 'Ready to submit',
    inReview: 'In review',
    decided: 'Decided',
    nothingUnmet: 'everything the gate asks for is there',
    deliverables: (unmet: number, of: number) =>
      `${String(unmet)} of ${plural(of, 'deliverable', 'deliverables')} missing`,
    criteria: (unmet: number, of: number) =>
      `${String(unmet)} of ${plural(of, 'criterion', 'criteria')} unmet`,
    checklist: (unmet: number, of: number) =>
      `${String(unmet)} of ${plural(of, 'checklist item', 'checklist items')} open`,
    conditionsOverdue: (count: number) => `${plural(count, 'condition', 'conditions')} overdue`,
    evidence: (count: number) => `${plural(count, 'question', 'questions')} of evidence open`,
    exceptions: (count: number) => `${plural(count, 'exception', 'exceptions')} to settle`,
    approvals: (given: number, of: number) =>
      `${String(given)} of ${plural(of, 'approval', 'approvals')} given`,
    seatUndecided: (seat: string) => `${seat} has not decided`,
    vetoed: (by: string) => `vetoed by ${by}`,
    fixers: (names: readonly string[]) =>
      names.length === 0 ? 'Nobody holds the role yet' : `${list(names, 'or')} can fix this`,
    deciders: (names: readonly string[]) =>
      names.length === 0 ? 'Nobody holds the role yet' : `Waiting for ${list(names, 'or')}`,
    more: (count: number) => `Show ${String(count)} more`,
    less: 'Show fewer',
    since: (day: string) => `since ${day}`,
  },
  due: {
    inDays: (days: number) => `due in ${plural(days, 'working day', 'working days')}`,
    today: 'due today',
    overdue: (days: number) => `${plural(days, 'working day', 'working days')} overdue`,
    overdueToday: 'overdue since today',
  },
  form: { cancel: 'Cancel' },
  age: {
    title: 'How long it has been waiting',
    range: (from: number, to: number) => `${String(from)}–${String(to)} days`,
    longer: (from: number) => `${String(from)}+ days`,
    spoken: (range: string, count: number, overdue: number) =>
      overdue === 0
        ? `${range}: ${String(count)}`
        : `${range}: ${String(count)}, of which ${String(overdue)} overdue`,
    key: 'Overdue',
    asTable: 'Show as table',
    asBars: 'Show as picture',
    columns: { age: 'Waiting', count: 'Things', overdue: 'Overdue' },
  },
  receipt: {
    recorded: 'Recorded',
    entry: (sequence: string) => `Entry ${sequence}`,
    copyHash: 'Copy the full hash',
  },
  timeline: {
    by: (name: string) => `by ${name}`,
    agent: (agent: string) => `Tollgate (${agent})`,
    through: (name: string, agent: string) => `${name} (through ${agent})`,
    recordedAt: (instant: string) => `recorded ${instant}`,
  },
  person: { erased: 'Erased person' },
};
