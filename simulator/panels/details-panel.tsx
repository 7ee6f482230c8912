/**
 * Views of the same moment: mails, verdicts, the record, the raw data, what the documents say. Beside the
 * drawing where there is room, else in a drawer over it.
 */

import { lazy, Suspense } from 'react';
import { TabPanel, Tabs } from '../controls/tabs.tsx';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { lettersOf } from '../passage.ts';
import { say } from '../say.ts';
import type { Acting } from '../use-acting.ts';
import { useMedia } from '../use-media.ts';
import { type DetailItem, Drawer } from './drawer.tsx';
import { Inbox } from './inbox.tsx';

const Data = lazy(async () => ({ default: (await import('./data.tsx')).Data }));
const History = lazy(async () => ({ default: (await import('./history.tsx')).History }));
const Guide = lazy(async () => ({ default: (await import('./guide.tsx')).Guide }));
const EligibilityPanel = lazy(async () => ({
  default: (await import('./eligibility.tsx')).EligibilityPanel,
}));

interface DetailsPanelProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
}

/** Wider than a phone, and too narrow for three panels in a row. As in fold.css. */
const MIDDLE = 'screen and (min-width: 768px) and (max-width: 1279px)';

export function DetailsPanel(props: DetailsPanelProps) {
  const { page, moment, send } = props;
  const { detail, region } = page;
  const isDrawer = useMedia(MIDDLE);
  const items: readonly DetailItem[] = [
    { id: 'inbox', title: say('Inbox'), icon: 'mail', badge: lettersOf(moment).sentCount },
    { id: 'eligibility', title: say('Eligibility'), icon: 'task' },
    { id: 'history', title: say('History'), icon: 'clock' },
    { id: 'data', title: say('Data'), icon: 'data' },
    { id: 'guide', title: say('Guide'), icon: 'book' },
  ];
  const shown = (
    <Suspense fallback={<p className="empty wide">{say('One moment…')}</p>}>
      <Detail {...props} />
    </Suspense>
  );
  return (
    <aside className="details" id="details" aria-label={say('Details')}>
      {isDrawer ? (
        <Drawer items={items} chosen={detail} isOpen={region === 'details'} send={send}>
          {shown}
        </Drawer>
      ) : (
        <>
          <Tabs
            label={say('Details')}
            items={items}
            chosen={detail}
            panelId="detail-panel"
            onChoose={(id) => send({ kind: 'show', with: { detail: id } })}
          />
          <TabPanel id="detail-panel" chosen={detail} className="detail">
            {shown}
          </TabPanel>
        </>
      )}
    </aside>
  );
}

function Detail({ page, moment, acting, send }: DetailsPanelProps) {
  switch (page.detail) {
    case 'inbox':
      return <Inbox moment={moment} letterId={page.letterId} pauses={page.pauses} send={send} />;
    case 'eligibility':
      return <EligibilityPanel page={page} moment={moment} acting={acting} send={send} />;
    case 'history':
      return <History moment={moment} search={page.search} send={send} />;
    case 'data':
      return <Data moment={moment} send={send} />;
    case 'guide':
      return <Guide page={page} moment={moment} />;
  }
}
