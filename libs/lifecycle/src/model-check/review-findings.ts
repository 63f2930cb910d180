import type { GateDefinition } from '../templates/lifecycle-template.js';
import type { Finding, Place } from './finding.js';
import { errorAt, warningAt } from './finding.js';
import { unknownRole } from './key-findings.js';

/** Faults of the deadlines: steps out of order, a request that ends before its ladder does, nobody to escalate to. */
export const reviewFindings = ({ review }: GateDefinition, place: Place): readonly Finding[] => {
  const { decisionWithinDays, reminderDays, escalations, expiresAfterDays } = review;
  const rungs = escalations.map(({ afterDays }) => afterDays);
  const latest = Math.max(decisionWithinDays, ...reminderDays, ...rungs);
  const [firstRung] = rungs;
  return [
    ...escalations.flatMap(({ toRole }, index) =>
      unknownRole([...place, 'escalations', index, 'toRole'], toRole),
    ),
    ...notRising(reminderDays).map((index) =>
      errorAt([...place, 'reminderDays', index], {
        code: 'reminders-not-rising',
        message: 'the reminders do not rise',
      }),
    ),
    ...notRising(rungs).map((index) =>
      errorAt([...place, 'escalations', index, 'afterDays'], {
        code: 'ladder-not-rising',
        message: 'the rungs of the escalation ladder do not rise',
      }),
    ),
    ...(expiresAfterDays > latest
      ? []
      : [
          errorAt([...place, 'expiresAfterDays'], {
            code: 'expires-too-early',
            message: 'the request expires before its ladder is spent',
            counterexample: `on day ${expiresAfterDays} the request is gone; its last deadline is day ${latest}`,
          }),
        ]),
    ...(firstRung === undefined
      ? [
          warningAt([...place, 'escalations'], {
            code: 'no-escalation',
            message: 'nobody hears of it when the decision is overdue',
          }),
        ]
      : []),
    ...(firstRung !== undefined && firstRung < decisionWithinDays
      ? [
          warningAt([...place, 'escalations', 0, 'afterDays'], {
            code: 'escalates-before-due',
            message: `escalates on day ${firstRung}, before the decision is due on day ${decisionWithinDays}`,
          }),
        ]
      : []),
  ];
};

/** Positions of days that are not later than the one before. */
const notRising = (days: readonly number[]): readonly number[] =>
  days.flatMap((day, index) => (index > 0 && day <= (days[index - 1] ?? 0) ? [index] : []));
