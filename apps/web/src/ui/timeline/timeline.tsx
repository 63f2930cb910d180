import type { JSX } from 'react';
import { formatInstant } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { Receipt } from '../receipt/receipt.js';
import { StatusShape, type Tone } from '../status-mark/status-mark.js';
import './timeline.css';

/** One entry of the log, in words. */
export interface TimelineEntry {
  /** Unique and stable; also the fragment that links to the entry. */
  readonly key: string;
  readonly tone: Tone;
  readonly title: string;
  readonly actor: string;
  /** What they said: reason, proof or note. */
  readonly words: string | null;
  /** When it was true. */
  readonly effectiveAt: string;
  /** When the log got it. */
  readonly recordedAt: string;
  readonly sequence: number | null;
  readonly hash: string;
}

/** Imports and corrections speak of another time than the one they were recorded at. */
const CLOCKS_DIFFER_MS = 60_000;

const EntryTime = ({ entry }: { readonly entry: TimelineEntry }): JSX.Element => {
  const texts = useTexts();
  const apartMs = Math.abs(Date.parse(entry.recordedAt) - Date.parse(entry.effectiveAt));
  return (
    <span className="small soft">
      <time dateTime={entry.effectiveAt}>{formatInstant(texts.locale, entry.effectiveAt)}</time>
      {apartMs > CLOCKS_DIFFER_MS && (
        <> · {texts.timeline.recordedAt(formatInstant(texts.locale, entry.recordedAt))}</>
      )}
    </span>
  );
};

const Entry = ({ entry }: { readonly entry: TimelineEntry }): JSX.Element => {
  const texts = useTexts();
  return (
    <li id={entry.key} className={`timeline__entry tone--${entry.tone}`}>
      <span className="timeline__dot">
        <StatusShape tone={entry.tone} />
      </span>
      <div className="timeline__content">
        <div className="timeline__head">
          <span className="timeline__title">{entry.title}</span>
          <EntryTime entry={entry} />
        </div>
        <p className="timeline__by">{texts.timeline.by(entry.actor)}</p>
        {entry.words !== null && <blockquote className="timeline__words">{entry.words}</blockquote>}
        <Receipt sequence={entry.sequence} hash={entry.hash} />
      </div>
    </li>
  );
};

interface TimelineProps {
  readonly label: string;
  readonly entries: readonly TimelineEntry[];
}

/** Entries of the log, newest first, as they were recorded. */
export const Timeline = ({ label, entries }: TimelineProps): JSX.Element => (
  <ol className="timeline" aria-label={label}>
    {entries.map((entry) => (
      <Entry key={entry.key} entry={entry} />
    ))}
  </ol>
);
