import type { BreakGlassEvent, ConditionEvent, WaiverEvent } from '@tollgate/lifecycle';
import type { TemplateTitles } from './template-titles.js';

/** Everything that happens beside the straight way: promises, waivers and emergencies. */
export type ExceptionEvent = ConditionEvent | WaiverEvent | BreakGlassEvent;

/** One line for what becomes of conditions and waivers, and for gates that are forced open. */
export const summariseException = (event: ExceptionEvent, titles: TemplateTitles): string => {
  switch (event.type) {
    case 'ConditionVerified':
      return `Condition of ${titles.gate(event.data.gate)} verified${inPlace(event.data)}`;
    case 'ConditionProofSentBack':
      return `Proof for a condition of ${titles.gate(event.data.gate)} sent back${inPlace(event.data)}`;
    case 'ConditionExtended':
      return `Condition of ${titles.gate(event.data.gate)} extended from ${event.data.previousDueOn} to ${event.data.dueOn}`;
    case 'ConditionLapsed':
      return `Condition of ${titles.gate(event.data.gate)} overdue: not verified by ${event.data.dueOn}`;
    case 'WaiverRequested':
      return `Waiver asked for ${waived(event.data, titles)} until ${event.data.until}`;
    case 'WaiverGranted':
      return `Waiver at ${titles.gate(event.data.gate)} granted until ${event.data.until} by ${titles.seat(event.data.gate, event.data.seat)}`;
    case 'WaiverRefused':
      return `Waiver at ${titles.gate(event.data.gate)} refused`;
    case 'WaiverRevoked':
      return `Waiver at ${titles.gate(event.data.gate)} revoked`;
    case 'WaiverLapsed':
      return `Waiver at ${titles.gate(event.data.gate)} ended on ${event.data.until}`;
    case 'GateForcedOpen':
      return `BREAK-GLASS: ${titles.gate(event.data.gate)} forced open past ${event.data.bypassed.length} unmet; review due ${event.data.reviewDueOn}`;
    case 'BreakGlassReviewed':
      return `Break-glass at ${titles.gate(event.data.gate)} reviewed: ${FINDINGS[event.data.outcome]}${followUps(event.data.followUp.length)}`;
    default:
      return event satisfies never;
  }
};

const IN_PLACE = {
  setByGateOwner: ' by the gate owner, who had set it',
  setterConcerned: ' by the gate owner, as who set it has a stake in it',
  setterLeft: ' by the gate owner, as who set it has left',
} as const;

const inPlace = ({
  inPlaceOfSetter,
}: {
  readonly inPlaceOfSetter: keyof typeof IN_PLACE | null;
}): string => (inPlaceOfSetter === null ? '' : IN_PLACE[inPlaceOfSetter]);

const FINDINGS = { justified: 'justified', notJustified: 'not justified' } as const;

const followUps = (count: number): string => (count === 0 ? '' : `, ${count} to be followed up`);

const waived = (
  {
    gate,
    subject: { kind, key },
  }: Extract<WaiverEvent, { readonly type: 'WaiverRequested' }>['data'],
  titles: TemplateTitles,
): string => {
  switch (kind) {
    case 'criterion':
      return titles.criterion(gate, key);
    case 'deliverable':
      return titles.deliverable(gate, key);
    case 'checklistItem':
      return titles.item(gate, key);
  }
};
