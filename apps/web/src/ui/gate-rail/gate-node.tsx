import type { JSX } from 'react';
import { formatDay } from '../../texts/format.js';
import type { Texts } from '../../texts/en.js';
import { useTexts } from '../../texts/use-texts.js';
import { StatusMark } from '../status-mark/status-mark.js';
import { isBehind, RAIL_TONES, slippageDays, type RailGate } from './gate-rail.model.js';

const GLYPHS = {
  passed: <path d="M12.6 20.2 17.6 25 27.4 14.6" />,
  passedWithConditions: <path d="M12.6 20.2 17.6 25 27.4 14.6" />,
  current: <circle cx="20" cy="20" r="4.5" className="gate-node__dot" />,
  inReview: <path d="M20 12.5v8l5.2 3.4" />,
  onHold: <path d="M16 13.5v13M24 13.5v13" />,
  killed: <path d="M14 14 26 26M26 14 14 26" />,
  cancelled: <path d="M14 14 26 26M26 14 14 26" />,
  upcoming: null,
} satisfies Record<RailGate['status'], JSX.Element | null>;

const GateDiamond = ({ gate }: { readonly gate: RailGate }): JSX.Element => (
  <svg className="gate-node__diamond" viewBox="0 0 40 40" aria-hidden="true">
    <path className="gate-node__frame" d="M20 2.5 37.5 20 20 37.5 2.5 20Z" />
    <g className="gate-node__glyph">{GLYPHS[gate.status]}</g>
  </svg>
);

/** Plan and actual of a gate in words, the late ones marked. */
export const slippageWords = (texts: Texts, gate: RailGate): string | null => {
  const days = slippageDays(gate);
  if (days === null) return null;
  if (days === 0) return texts.rail.onTime;
  return days > 0 ? texts.rail.late(days) : texts.rail.early(-days);
};

const GateTimes = ({ gate }: { readonly gate: RailGate }): JSX.Element => {
  const texts = useTexts();
  const day = (value: string): string => formatDay(texts.locale, value);
  const slippage = slippageWords(texts, gate);
  return (
    <span className="gate-node__times">
      {gate.decidedAt !== null && <span>{texts.rail.decided(day(gate.decidedAt))}</span>}
      {gate.decidedAt === null && gate.enteredAt !== null && (
        <span>{texts.rail.since(day(gate.enteredAt))}</span>
      )}
      {gate.dueAt !== null && <span>{texts.rail.due(day(gate.dueAt))}</span>}
      {slippage !== null && <span>{slippage}</span>}
    </span>
  );
};

/** One gate on the rail: diamond, title, status in words, plan and actual. */
export const GateNode = ({ gate }: { readonly gate: RailGate }): JSX.Element => {
  const texts = useTexts();
  const tone = RAIL_TONES[gate.status];
  const walked = isBehind(gate) ? ' gate-node--behind' : '';
  const here = gate.status !== 'upcoming' && !isBehind(gate);
  return (
    <li
      className={`gate-node gate-node--${gate.status} tone--${tone}${walked}`}
      aria-current={here ? 'step' : undefined}
    >
      <GateDiamond gate={gate} />
      <span className="gate-node__text">
        <span className="gate-node__title">{gate.title}</span>
        <StatusMark tone={tone} label={texts.rail[gate.status]} />
        {gate.round > 1 && <span className="gate-node__round">{texts.rail.round(gate.round)}</span>}
        <GateTimes gate={gate} />
      </span>
    </li>
  );
};
