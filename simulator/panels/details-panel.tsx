/** Views of the same moment: mails, verdicts, the record, the raw data, what the documents say. */

import { lazy, Suspense } from 'react';
import type { DetailId } from '../address.ts';
import { type TabItem, TabPanel, Tabs } from '../controls/tabs.tsx';
import type { Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { lettersOf } from '../passage.ts';
import { say } from '../say.ts';
import type { Acting } from '../use-acting.ts';
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

export function DetailsPanel(props: DetailsPanelProps) {
  const { page, moment, send } = props;
  const items: readonly TabItem<DetailId>[] = [
    { id: 'inbox', title: say('Inbox'), badge: lettersOf(moment).sentCount },
    { id: 'eligibility', title: say('Eligibility') },
    { id: 'history', title: say('History') },
    { id: 'data', title: say('Data') },
    { id: 'guide', title: say('Guide') },
  ];
  return (
    <>
      <Tabs
        label={say('Details')}
        items={items}
        chosen={page.detail}
        panelId="detail-panel"
        onChoose={(detail) => send({ kind: 'show', with: { detail } })}
      />
      <TabPanel id="detail-panel" chosen={page.detail} className="detail">
        <Suspense fallback={<p className="empty wide">{say('One moment…')}</p>}>
          <Detail {...props} />
        </Suspense>
      </TabPanel>
    </>
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
