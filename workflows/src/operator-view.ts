import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { ProcessStep, ProcessView } from '@tollgate/lifecycle';

/** By what an operator filters in Temporal's UI. Keywords, so five of the ten that its SQL visibility allows. */
export const SEARCH_ATTRIBUTES = {
  stage: defineSearchAttributeKey('TollgateStage', 'KEYWORD'),
  gateState: defineSearchAttributeKey('TollgateGateState', 'KEYWORD'),
  slaState: defineSearchAttributeKey('TollgateSlaState', 'KEYWORD'),
  productLine: defineSearchAttributeKey('TollgateProductLine', 'KEYWORD'),
  template: defineSearchAttributeKey('TollgateTemplate', 'KEYWORD'),
} as const;

const GATE_STATES = {
  notProposed: 'Not proposed',
  stageOpen: 'In preparation',
  inReview: 'In review',
  onHold: 'On hold',
  closed: 'Closed',
} as const satisfies Record<ProcessStep['kind'], string>;

const SLA_STATES = {
  nothingDue: 'Nothing due',
  inTime: 'In time',
  reminded: 'Reminded',
  escalated: 'Escalated',
} as const satisfies Record<ProcessView['slaState'], string>;

const ENDINGS = { killed: 'Killed', cancelled: 'Cancelled', completed: 'Completed' } as const;

const SIDE_PROCESSES = {
  standard: undefined,
  launch: 'launch countdown',
  retro: 'retrospective',
  inLife: 'in-life review',
  endOfLife: 'end of life',
} as const satisfies Record<NonNullable<ProcessView['gate']>['process'], string | undefined>;

/** Puts the business state where an operator looks: the run's details and, when they changed, its attributes. */
export const showOperators = (process: ProcessView): void => {
  setCurrentDetails(currentDetails(process));
  const standing = workflowInfo().typedSearchAttributes;
  const changed = attributesOf(process).filter(({ key, value }) => standing.get(key) !== value);
  if (changed.length > 0) upsertSearchAttributes(changed);
};

/** What the run does now, as Markdown, in business words and without personal data. */
export const currentDetails = (process: ProcessView): string => {
  const { gate } = process;
  if (!gate) return process.waitingFor;
  const { stage, title, position, gateCount, round } = gate;
  const sideProcess = SIDE_PROCESSES[gate.process];
  return [
    `**${stage}** · gate ${position} of ${gateCount}: ${title} · round ${round}`,
    process.waitingFor,
    ...(sideProcess ? [`Side process of this stage: ${sideProcess}`] : []),
    ...process.timers.slice(0, 1).map(({ dueAt }) => `Next deadline: ${dueAt}`),
  ].join('\n\n');
};

const attributesOf = ({ gate, step, slaState, productLine, template }: ProcessView) => {
  const ended = step.kind === 'closed' ? ENDINGS[step.because] : undefined;
  return [
    { key: SEARCH_ATTRIBUTES.stage, value: gate?.stage ?? ended ?? GATE_STATES.notProposed },
    { key: SEARCH_ATTRIBUTES.gateState, value: ended ?? GATE_STATES[step.kind] },
    { key: SEARCH_ATTRIBUTES.slaState, value: SLA_STATES[slaState] },
    { key: SEARCH_ATTRIBUTES.productLine, value: productLine },
    { key: SEARCH_ATTRIBUTES.template, value: template },
  ];
};
