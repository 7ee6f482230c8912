/** One story under way: the regions of the page around one session. */
import { lazy, Suspense, useCallback, useEffect, useMemo, useReducer } from 'react';
import { type Address, writeAddress } from './address.ts';
import { engine, firstShown } from './later.ts';
import { useManner } from './manner.ts';
import { type Moment, momentOf } from './moment.ts';
import type { Offer } from './offers.ts';
import { comparedIn, type Intent, openPage, type Page } from './page.ts';
import { reduce } from './page-reduce.ts';
import { Announcer } from './panels/announcer.tsx';
import { BranchBar } from './panels/branch-bar.tsx';
import { DetailsPanel } from './panels/details-panel.tsx';
import { DiagramPanel } from './panels/diagram-panel.tsx';
import { Handle } from './panels/handle.tsx';
import { NowPanel } from './panels/now-panel.tsx';
import { RegionTabs } from './panels/region-tabs.tsx';
import { StatusBar } from './panels/status-bar.tsx';
import { TimelineTools } from './panels/timeline-tools.tsx';
import { Toast } from './panels/toast.tsx';
import { Transport } from './panels/transport.tsx';
import { useRequests } from './requests.ts';
import { say } from './say.ts';
import type { Run } from './session.ts';
import type { Story } from './story.ts';
import { TimeView } from './timeline/time-view.tsx';
import { type Acting, useActing, useDoing } from './use-acting.ts';
import { useAnswer } from './use-answer.ts';
import { useClock } from './use-clock.ts';
import { useDialogs } from './use-dialogs.ts';
import { useKept } from './use-kept.ts';
import { useKeys } from './use-keys.ts';

const CompareBar = lazy(async () => ({
  default: (await import('./panels/compare-bar.tsx')).CompareBar,
}));

export interface SimulatorProps {
  readonly story: Story;
  readonly run: Run;
  readonly address: Address;
  /** The page as a link says; else it opens by the address. */
  readonly shared: Page | null;
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
  readonly onImport: (file: unknown) => void;
}

const ADDRESS_DELAY_MS = 150;

export function Simulator(props: SimulatorProps) {
  const { story, run, address, shared, hasShortcuts } = props;
  const begin = (): Page => shared ?? openPage(story.id, run, address);
  const [page, send] = useReducer(reduce, undefined, begin);
  useManner();
  const { session, isPlaying } = page;
  const moment = useMemo(() => momentOf(session), [session]);
  const compared = useCompared(page);
  const offers = useOffers(moment, send);
  const acting = useActing(session, send);
  const doing = useDoing(acting);
  useClock(page, send);
  useKeys(hasShortcuts, page, acting, send);
  useRequests(send);
  useAddress(page);
  const Dialogs = useDialogs(page.dialog !== null, send);
  useKept(page, story, run, send);
  const common = { page, moment, compared, offers, doing, send };
  return (
    <div
      className="simulator"
      data-region={page.region}
      data-detail={page.detail}
      data-presenting={page.isPresenting || undefined}
    >
      <SkipLinks />
      <aside className="now" id="now" aria-label={say('Now')}>
        <NowPanel {...common} />
      </aside>
      <main className="diagram" id="diagram" aria-label={say('State diagram')}>
        <Handle panel="now" />
        <DiagramPanel {...common} />
        <Handle panel="details" />
      </main>
      <DetailsPanel page={page} moment={moment} acting={acting} send={send} />
      <Dock page={page} moment={moment} acting={acting} send={send} />
      <StatusBar branch={moment.branch} run={run} />
      <RegionTabs page={page} send={send} />
      <Announcer moment={moment} isPlaying={isPlaying} />
      <Toast notice={page.notice} send={send} />
      {page.dialog === null || Dialogs === null ? null : (
        <Dialogs {...props} {...common} acting={acting} />
      )}
    </div>
  );
}

/** What can be done at a moment; null until that is known. */
function useOffers(moment: Moment, send: (intent: Intent) => void): readonly Offer[] | null {
  const question = useCallback(async () => {
    await firstShown;
    const fetched = await engine().catch(({ message }: Error) => {
      send({ kind: 'failed', sentence: message });
      return null;
    });
    return fetched?.offersAt(moment) ?? null;
  }, [moment, send]);
  return useAnswer(question) ?? null;
}

/** The same instant on the branch that is compared with. */
function useCompared(page: Page): Moment | null {
  const { session } = page;
  const comparedId = comparedIn(page);
  return useMemo(
    () => (comparedId === null ? null : momentOf({ ...session, branchId: comparedId })),
    [session, comparedId],
  );
}

interface DockProps {
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  readonly send: (intent: Intent) => void;
}

function Dock(props: DockProps) {
  return (
    <section className="dock" id="timeline" aria-label={say('Timeline')}>
      <Handle panel="timeline" />
      <div className="dock-bar">
        <Transport {...props} />
        <BranchBar {...props} />
        <TimelineTools {...props} />
      </div>
      {comparedIn(props.page) === null ? null : (
        <Suspense>
          <CompareBar {...props} />
        </Suspense>
      )}
      <TimeView {...props} />
    </section>
  );
}

export function SkipLinks() {
  return (
    <nav className="skip" aria-label={say('Skip to')}>
      <a href="#now">{say('Now')}</a>
      <a href="#diagram">{say('State diagram')}</a>
      <a href="#details">{say('Details')}</a>
      <a href="#timeline">{say('Timeline')}</a>
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
