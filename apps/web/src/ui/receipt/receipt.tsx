import type { JSX } from 'react';
import { formatCount } from '../../texts/format.js';
import { useTexts } from '../../texts/use-texts.js';
import { CopyButton } from './copy-button.js';
import './receipt.css';

const SHORT_HASH_LENGTH = 8;

interface ReceiptProps {
  /** Place in the log; null while the entry still waits for the sequencer. */
  readonly sequence: number | null;
  /** Hash of the entry, hex. */
  readonly hash: string;
}

/** Proof that something stands in the log: its place and the beginning of its hash. */
export const Receipt = ({ sequence, hash }: ReceiptProps): JSX.Element => {
  const texts = useTexts();
  return (
    <span className="receipt">
      <span>
        {sequence === null
          ? texts.receipt.recorded
          : texts.receipt.entry(formatCount(texts.locale, sequence))}
      </span>
      <code>{hash.slice(0, SHORT_HASH_LENGTH)}…</code>
      <CopyButton value={hash} label={texts.receipt.copyHash} />
    </span>
  );
};
