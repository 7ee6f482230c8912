/** One story under way: the regions of the page around one session. */
import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { ScenarioRun } from '../runtime/index.ts';
import { type Address, writeAddress } from './address.ts';
import { type Moment, momentOf } from './moment.ts';
import { type Offer, offersAt } from './offers.ts';
import { type Intent, openPage, type Page, reduce } from './page.ts';
import { Announcer } from './panels/announcer.tsx';
import { BranchBar } from './panels/branch-bar.tsx';
import { DetailsPanel } from './panels/details-panel.tsx';
import { DiagramPanel } from './panels/diagram-panel.tsx';
import { NowPanel } from './panels/now-panel.tsx';
import { RegionTabs } from './panels/region-tabs.tsx';
import { StatusBar } from './panels/status-bar.tsx';
import { Toast } from './panels/toast.tsx';
import { Transport } from './panels/transport.tsx';
import { Timeline } from './timeline/timeline.tsx';
import { useActing, useDoing } from './use-acting.ts';
import { useAnswer } from './use-answer.ts';
import { useClock } from './use-clock.ts';
import { useKeys } from './use-keys.ts';

interface SimulatorProps {
  readonly storyId: string;
  readonly run: ScenarioRun;
  readonly address: Address;
  readonly hasShortcuts: boolean;
}

const NO_OFFERS: readonly Offer[] = [];
const ADDRESS_DELAY_MS = 150;

export function Simulator({ storyId, run, address, hasShortcuts }: SimulatorProps) {
  const [page, send] = useReducer(reduce, undefined, () => openPage(storyId, run, address));
  const { session, isPlaying } = page;
  const moment = useMemo(() => momentOf(session), [session]);
  const question = useCallback(() => offersAt(moment), [moment]);
  const offers = useAnswer(question) ?? NO_OFFERS;
  const acting = useActing(session, send);
  const doing = useDoing(acting, send);
  useClock(page, send);
  useKeys(hasShortcuts, send);
  useAddress(page);
  return (
    <div className="simulator" data-region={page.region} data-detail={page.detail}>
      <SkipLinks />
      <aside className="now" id="now" aria-label="Now">
        <NowPanel page={page} moment={moment} offers={offers} doing={doing} send={send} />
      </aside>
      <main className="diagram" id="diagram" aria-label="State diagram">
        <DiagramPanel page={page} moment={moment} offers={offers} doing={doing} send={send} />
      </main>
      <aside className="details" id="details" aria-label="Details">
        <DetailsPanel page={page} moment={moment} acting={acting} send={send} />
      </aside>
      <Dock page={page} moment={moment} send={send} />
      <StatusBar moment={moment} run={run} />
      <RegionTabs page={page} send={send} />
      <Announcer moment={moment} isPlaying={isPlaying} />
      <Toast notice={page.notice} send={send} />
    </div>
  );
}

interface DockProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly send: (intent: Intent) => void;
}

function Dock(props: DockProps) {
  return (
    <section className="dock" id="timeline" aria-label="Timeline">
      <div className="dock-bar">
        <Transport {...props} />
        <BranchBar {...props} />
      </div>
      <Timeline {...props} />
    </section>
  );
}

function SkipLinks() {
  return (
    <nav className="skip" aria-label="Skip to">
      <a href="#now">Now</a>
      <a href="#diagram">State diagram</a>
      <a href="#details">Details</a>
      <a href="#timeline">Timeline</a>
    </nav>
  );
}

/** The address follows the page, but not every frame of a playing clock. */
function useAddress({ session, detail, part, form, isPlaying }: Page): void {
  const { scenarioId, cursorMs: atMs, subjectId } = session;
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => {
      const address = { scenarioId, atMs, subjectId, detail, part, form };
      history.replaceState(null, '', writeAddress(address));
    }, ADDRESS_DELAY_MS);
    return () => clearTimeout(timer);
  }, [scenarioId, atMs, subjectId, detail, part, form, isPlaying]);
}
