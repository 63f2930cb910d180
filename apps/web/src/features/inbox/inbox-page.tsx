import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { Button } from '@mantine/core';
import { useTexts } from '../../texts/use-texts.js';
import { AgeStrip } from '../../ui/age-strip/age-strip.js';
import { ageGroups } from '../../ui/age-strip/age-strip.model.js';
import { EmptyState } from '../../ui/empty-state/empty-state.js';
import { LoadState } from '../../ui/load-state.js';
import { TabLinks } from '../../ui/tab-links/tab-links.js';
import { useNow } from '../../ui/use-now.js';
import { usePageTitle } from '../../ui/use-page-title.js';
import { ProposeLink } from '../propose/propose-link.js';
import { inboxRow } from './inbox-from-api.js';
import { InboxList } from './inbox-list.js';
import { countOf, INBOX_TABS, tabShown, type InboxTab } from './inbox-tabs.js';
import { useInbox, useInboxCounts } from './use-inbox.js';

/** Heights of the strip and the first rows. */
const SKELETON = [8, 4.5, 4.5, 4.5, 4.5];

const AllClear = ({ tab }: { readonly tab: InboxTab }): JSX.Element => {
  const { inbox } = useTexts();
  return (
    <EmptyState
      title={inbox.clear[tab].title}
      help={inbox.clear[tab].help}
      action={<Link to="/portfolio">{inbox.clear.action}</Link>}
    />
  );
};

const InboxTabContent = ({ tab }: { readonly tab: InboxTab | null }): JSX.Element => {
  const texts = useTexts();
  const now = useNow();
  const items = useInbox(tab);
  return (
    <>
      <LoadState query={items} skeleton={SKELETON}>
        {(list) =>
          tab === null || list.length === 0 ? (
            <AllClear tab={tab ?? 'decisions'} />
          ) : (
            <>
              <AgeStrip groups={ageGroups(list, now)} />
              <InboxList
                label={texts.inbox.tabs[tab]}
                rows={list.map((item) => inboxRow(texts, item))}
                now={now}
              />
            </>
          )
        }
      </LoadState>
      {items.hasNextPage && (
        <Button
          variant="default"
          loading={items.isFetchingNextPage}
          onClick={() => {
            void items.fetchNextPage();
          }}
        >
          {texts.inbox.more}
        </Button>
      )}
    </>
  );
};

/** Everything that waits for the reader: first the decisions, then the work. */
export const InboxPage = (): JSX.Element => {
  const { inbox } = useTexts();
  usePageTitle(inbox.title);
  const [address] = useSearchParams();
  const counts = useInboxCounts();
  const tab = tabShown(address.get('tab'), counts.data);
  return (
    <>
      <div className="inbox__head">
        <h1>{inbox.title}</h1>
        <ProposeLink />
      </div>
      <TabLinks
        label={inbox.tabsLabel}
        tabs={INBOX_TABS.map((each) => ({
          to: `/?tab=${each}`,
          label: inbox.tabs[each],
          count: counts.data === undefined ? null : countOf(counts.data, each),
          current: each === tab,
        }))}
      />
      <LoadState query={counts} skeleton={SKELETON}>
        {() => <InboxTabContent tab={tab} />}
      </LoadState>
    </>
  );
};
