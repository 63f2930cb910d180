import { useState, type JSX } from 'react';
import { Button } from '@mantine/core';
import { useRecorded } from '../../api/recorded.js';
import { useTexts } from '../../texts/use-texts.js';
import { Receipt } from '../../ui/receipt/receipt.js';
import { StatusMark } from '../../ui/status-mark/status-mark.js';
import './command-receipt.css';

/**
 * Says what the reader just recorded and where it stands. It lies apart from the gate, because a vote or a
 * submission can move the page on to something else.
 */
export const CommandReceipt = (props: { readonly initiativeId: string }): JSX.Element => {
  const texts = useTexts();
  const recorded = useRecorded(props.initiativeId).at(-1);
  const [dismissed, setDismissed] = useState<string | null>(null);
  const shown = recorded !== undefined && recorded.place.hash !== dismissed ? recorded : null;
  return (
    <div className="command-receipt no-print" role="status">
      {shown !== null && (
        <div className="command-receipt__card">
          <StatusMark tone="done" label={texts.recorded[shown.what]} />
          {shown.place.hash !== null && (
            <Receipt sequence={shown.place.sequence} hash={shown.place.hash} />
          )}
          <Button
            size="xs"
            variant="default"
            onClick={() => {
              setDismissed(shown.place.hash);
            }}
          >
            {texts.recorded.dismiss}
          </Button>
        </div>
      )}
    </div>
  );
};
