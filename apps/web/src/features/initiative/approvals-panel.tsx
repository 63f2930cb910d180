import type { JSX, ReactNode } from 'react';
import { formatInstant } from '../../texts/format.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { Meter } from '../../ui/meter/meter.js';
import { Panel } from '../../ui/panel/panel.js';
import { RowList, type Row } from '../../ui/row-list/row-list.js';
import { StatusMark, type Tone } from '../../ui/status-mark/status-mark.js';
import type { GateView, SeatView, VoteChoice } from './gate-view.js';

const CHOICE_TONES = {
  approve: 'done',
  approveWithConditions: 'attention',
  sendBack: 'attention',
  reject: 'stopped',
  abstain: 'paused',
} satisfies Record<VoteChoice, Tone>;

const seatNotes = (texts: Texts, seat: SeatView, inReview: boolean): readonly ReactNode[] => {
  const kind = texts.approvals.kinds[seat.kind];
  if (seat.vote === null) {
    const { holders } = seat;
    const who = inReview ? texts.readiness.deciders(holders) : texts.approvals.heldBy(holders);
    return [`${kind} · ${who}`];
  }
  const hand = seat.vote.voter ?? texts.person.erased;
  const { inPlaceOf } = seat.vote;
  const voter =
    inPlaceOf === undefined
      ? hand
      : texts.approvals.inPlaceOf(hand, inPlaceOf ?? texts.person.erased);
  const when = formatInstant(texts.locale, seat.vote.at);
  return [
    `${kind} · ${texts.approvals.votedAt(voter, when)}`,
    ...(seat.vote.reason === '' ? [] : [texts.approvals.quote(seat.vote.reason)]),
  ];
};

const seatRow = (texts: Texts, seat: SeatView, inReview: boolean): Row => ({
  key: seat.key,
  title: seat.title,
  status:
    seat.vote === null ? (
      <StatusMark
        tone={inReview ? 'active' : 'idle'}
        label={inReview ? texts.approvals.waiting : texts.approvals.notAsked}
      />
    ) : (
      <StatusMark
        tone={CHOICE_TONES[seat.vote.choice]}
        label={texts.approvals.choices[seat.vote.choice]}
      />
    ),
  notes: seatNotes(texts, seat, inReview),
});

interface ApprovalsPanelProps {
  readonly gate: GateView;
  readonly children?: ReactNode;
}

/** The seats of the gate's approval rule: who decided what, and for whom it still waits. */
export const ApprovalsPanel = ({ gate, children }: ApprovalsPanelProps): JSX.Element => {
  const texts = useTexts();
  const given = gate.readiness.counts.approvals.given;
  return (
    <Panel id="approvals" title={texts.approvals.title}>
      <div className="stack">
        <Meter label={texts.approvals.given} value={given} max={gate.approvalsRequired} />
        <RowList
          label={texts.approvals.title}
          rows={gate.seats.map((seat) => seatRow(texts, seat, gate.submission !== null))}
        />
        {children}
      </div>
    </Panel>
  );
};
