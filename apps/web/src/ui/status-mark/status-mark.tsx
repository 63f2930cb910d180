import type { JSX } from 'react';
import './status-mark.css';

/** What a status means to the reader; each tone has its own shape, so that colour is never alone. */
export const TONES = ['done', 'active', 'attention', 'stopped', 'paused', 'idle'] as const;
export type Tone = (typeof TONES)[number];

const SHAPES = {
  done: <circle cx="8" cy="8" r="7" fill="currentColor" />,
  active: (
    <>
      <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />
      <path d="M8 2a6 6 0 0 1 0 12Z" fill="currentColor" />
    </>
  ),
  attention: <path d="M8 1.2 15.4 14.6H.6Z" fill="currentColor" />,
  stopped: (
    <path d="M3 3 13 13M13 3 3 13" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
  ),
  paused: (
    <path d="M5 2.5v11M11 2.5v11" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
  ),
  idle: <circle cx="8" cy="8" r="6" fill="none" stroke="currentColor" strokeWidth="2" />,
} satisfies Record<Tone, JSX.Element>;

/** The bare shape of a tone; always shown beside its word. */
export const StatusShape = ({ tone }: { readonly tone: Tone }): JSX.Element => (
  <svg className="status-mark__shape" viewBox="0 0 16 16" aria-hidden="true">
    {SHAPES[tone]}
  </svg>
);

interface StatusMarkProps {
  readonly tone: Tone;
  readonly label: string;
  readonly pill?: boolean;
}

/** Shape, word and colour of a status. */
export const StatusMark = ({ tone, label, pill = false }: StatusMarkProps): JSX.Element => (
  <span className={`status-mark tone--${tone}${pill ? ' status-mark--pill' : ''}`}>
    <StatusShape tone={tone} />
    {label}
  </span>
);
