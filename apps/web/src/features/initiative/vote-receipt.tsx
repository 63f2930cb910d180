import { useState, type JSX } from 'react';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { Receipt } from '../../ui/receipt/receipt.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import { useVotesRecorded } from './use-cast-vote.js';
import './vote-receipt.css';

/**
 * Says that the reader's vote is recorded and where. It stands apart from the gate, because the vote that meets
 * the rule decides the gate and the page moves on to the next one.
 */
export const VoteReceipt = (props: { readonly initiativeId: string }): JSX.Element => {
  const texts = useTexts();
  const recorded = useVotesRecorded(props.initiativeId).at(-1);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const shown = recorded !== undefined && recorded.hash !== dismissed ? recorded : null;
  return (
    <div className="vote-receipt no-print" role="status">
      {shown !== null && (
        <div className="vote-receipt__card">
          <StatusMark tone="done" label={texts.vote.recorded} />
          {shown.hash !== null && <Receipt sequence={shown.sequence} hash={shown.hash} />}
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              setDismissed(shown.hash);
            }}
          >
            {texts.vote.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
};
