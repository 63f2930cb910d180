import type { JSX } from 'react';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { Panel } from '../../ui/panel/panel.js';
import { Timeline, type TimelineEntry } from '../../ui/timeline/timeline.js';

interface HistoryPanelProps {
  readonly entries: readonly TimelineEntry[];
  /** Loads the entries before the oldest one shown; null when all are there. */
  readonly onOlder: (() => void) | null;
  readonly busy: boolean;
}

/** Who did and decided what, newest first, as the log has it. */
export const HistoryPanel = ({ entries, onOlder, busy }: HistoryPanelProps): JSX.Element => {
  const texts = useTexts();
  return (
    <Panel id="history" title={texts.history.title}>
      {entries.length === 0 ? (
        <EmptyState title={texts.history.empty} help={texts.history.emptyHelp} />
      ) : (
        <Timeline label={texts.history.title} entries={entries} />
      )}
      {onOlder !== null && (
        <Button variant="default" loading={busy} onClick={onOlder}>
          {texts.history.older}
        </Button>
      )}
    </Panel>
  );
};
