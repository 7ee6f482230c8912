/** Four views of the same moment: mails, verdicts, the record, the raw data. */
import type { DetailId } from '../address.ts';
import { type TabItem, TabPanel, Tabs } from '../controls/tabs.tsx';
import { lettersOf, type Moment } from '../moment.ts';
import type { Intent, Page } from '../page.ts';
import { Data } from './data.tsx';
import { EligibilityPanel } from './eligibility.tsx';
import { History } from './history.tsx';
import { Inbox } from './inbox.tsx';

interface DetailsPanelProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

export function DetailsPanel(props: DetailsPanelProps) {
  const { page, moment, send } = props;
  const sentCount = lettersOf(moment).filter(({ isSent }) => isSent).length;
  const items: readonly TabItem<DetailId>[] = [
    { id: 'inbox', title: 'Inbox', badge: sentCount },
    { id: 'eligibility', title: 'Eligibility' },
    { id: 'history', title: 'History' },
    { id: 'data', title: 'Data' },
  ];
  return (
    <>
      <Tabs
        label="Details"
        items={items}
        chosen={page.detail}
        panelId="detail-panel"
        onChoose={(detail) => send({ kind: 'show', with: { detail } })}
      />
      <TabPanel id="detail-panel" chosen={page.detail} className="detail">
        <Detail {...props} />
      </TabPanel>
    </>
  );
}

function Detail({ page, moment, send }: DetailsPanelProps) {
  switch (page.detail) {
    case 'inbox':
      return <Inbox moment={moment} letterId={page.letterId} send={send} />;
    case 'eligibility':
      return <EligibilityPanel moment={moment} send={send} />;
    case 'history':
      return <History moment={moment} search={page.search} send={send} />;
    case 'data':
      return <Data moment={moment} />;
  }
}
