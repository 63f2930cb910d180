import type { JSX } from 'react';
import type { Schemas } from '../../api/schemas.js';
import { useTexts } from '../../texts/use-texts.js';
import { LoadState } from '../../ui/load-state.js';
import { HistoryPanel } from './history-panel.js';
import { timelineEntry } from './timeline-from-api.js';
import { useHistory } from './use-initiative.js';

/** The initiative's part of the log, loaded page by page. */
export const HistorySection = (props: {
  readonly initiative: Schemas['Initiative'];
}): JSX.Element => {
  const { id, decisions } = props.initiative;
  const texts = useTexts();
  const history = useHistory(id);
  return (
    <LoadState query={history} skeleton={[3, 5, 5, 5]}>
      {(items) => (
        <HistoryPanel
          entries={items.map((item) => timelineEntry(texts, item, decisions))}
          busy={history.isFetchingNextPage}
          onOlder={
            history.hasNextPage
              ? () => {
                  void history.fetchNextPage();
                }
              : null
          }
        />
      )}
    </LoadState>
  );
};
