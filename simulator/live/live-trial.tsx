/** One live trial or order: the simulator's regions around what the server knows of it. */
import {
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
} from 'react';
import { Icon } from '../controls/icon.tsx';
import { instantOf } from '../format.ts';
import { useFrame } from '../frame.ts';
import { keptText } from '../kept-text.ts';
import { useManner } from '../manner.ts';
import { momentOf } from '../moment.ts';
import { Announcer } from '../panels/announcer.tsx';
import { DetailsPanel } from '../panels/details-panel.tsx';
import { DiagramPanel } from '../panels/diagram-panel.tsx';
import { Handle } from '../panels/handle.tsx';
import { NowPanel } from '../panels/now-panel.tsx';
import { RegionTabs } from '../panels/region-tabs.tsx';
import { TimelineTools } from '../panels/timeline-tools.tsx';
import { Toast } from '../panels/toast.tsx';
import { Transport } from '../panels/transport.tsx';
import { useRequests } from '../requests.ts';
import { say } from '../say.ts';
import { SkipLinks } from '../simulator.tsx';
import { COPY } from '../story.ts';
import { isOrderId } from '../subject.ts';
import { TimeView } from '../timeline/time-view.tsx';
import type { Acting } from '../use-acting.ts';
import { useClock } from '../use-clock.ts';
import { useKeys } from '../use-keys.ts';
import type { Api } from './api.ts';
import { Band } from './band.tsx';
import { Confirm } from './confirm.tsx';
import { type Copied, copyOf } from './copy.ts';
import type { Holder } from './key.ts';
import { type LivePage, openLive, reduceLive } from './live-page.ts';
import { keepInstant } from './live-place.ts';
import { type Looked, mayAct, offersOf } from './offers-live.ts';
import type { Retold } from './retell.ts';
import type { Followed } from './use-followed.ts';
import { useSending } from './use-sending.ts';

const LiveDialogs = lazy(async () => ({
  default: (await import('./live-dialogs.tsx')).LiveDialogs,
}));

export interface LiveTrialProps {
  readonly api: Api;
  readonly holder: Holder;
  readonly got: Looked;
  readonly retold: Retold;
  /** Where the cursor begins; null: at the present. */
  readonly atMs: number | null;
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
  readonly onCopy: (copied: Copied) => void;
  readonly followed: Followed<unknown>;
  readonly onList: () => void;
  readonly onForget: () => void;
}

export function LiveTrial(props: LiveTrialProps) {
  const { api, holder, got, retold, atMs, hasShortcuts, onCopy } = props;
  const { followed, onForget, onList } = props;
  const [live, send] = useReducer(reduceLive, undefined, () => openLive(retold, atMs));
  const { page, isNow } = live;
  const { session } = page;
  useManner();
  useRenewal(retold, send);
  usePresent(holder, retold, send);
  useInstantInAddress(live);
  const moment = useMemo(() => momentOf(session), [session]);
  const offers = useMemo(
    () => offersOf(got, holder, isNow ? 'now' : 'elsewhere'),
    [got, holder, isNow],
  );
  const sending = useSending(api, got.actions, send, followed.refresh);
  const isOrder = isOrderId(got.trial.id);
  const acting: Acting = useCallback(
    () => send({ kind: 'failed', sentence: readOnly(isOrder) }),
    [isOrder],
  );
  useClock(page, send);
  useKeys(hasShortcuts, page, acting, send);
  useRequests(send);
  const common = { page, moment, compared: null, offers, doing: sending.doing, send };
  return (
    <>
      <LiveBand
        {...{ live, send, got, holder, followed, onForget, onList }}
        isReadOnly={!mayAct(got, holder)}
        onCopy={() => onCopy(copyOf(session, live.nowMs))}
      />
      {retold.doubtAtMs === null ? null : <Doubt atMs={retold.doubtAtMs} />}
      <div
        className="simulator live-simulator"
        data-region={page.region}
        data-detail={page.detail}
        data-presenting={page.isPresenting || undefined}
      >
        <SkipLinks />
        <aside className="now" id="now" aria-label={say('Now')}>
          <NowPanel {...common} clockTitle={isNow ? say('The present') : say('Seen as of')} />
        </aside>
        <main className="diagram" id="diagram" aria-label={say('State diagram')}>
          <Handle panel="now" />
          <DiagramPanel {...common} />
          <Handle panel="details" />
        </main>
        <DetailsPanel page={page} moment={moment} acting={acting} send={send} />
        <section className="dock" id="timeline" aria-label={say('Timeline')}>
          <Handle panel="timeline" />
          <div className="dock-bar">
            <Transport page={page} moment={moment} send={send} />
            <TimelineTools page={page} moment={moment} send={send} />
          </div>
          <TimeView page={page} moment={moment} send={send} presentMs={live.nowMs} />
        </section>
        <RegionTabs page={page} send={send} />
        <Announced live={live} />
        <Toast notice={page.notice} send={send} />
        {sending.asked === null ? null : <Confirm {...sending} asked={sending.asked} />}
        {page.dialog === null ? null : (
          <Suspense>
            <LiveDialogs {...props} page={page} moment={moment} acting={acting} send={send} />
          </Suspense>
        )}
      </div>
    </>
  );
}

const readOnly = (isOrder: boolean): string =>
  isOrder
    ? say('A live order is looked at only. What can be done with it is asked for over the API.')
    : say('Nothing is tried out on a live trial. Copy it into the simulator first.');

type Send = (intent: Parameters<typeof reduceLive>[1]) => void;

interface LiveBandProps
  extends Pick<LiveTrialProps, 'got' | 'holder' | 'followed' | 'onForget' | 'onList'> {
  readonly live: LivePage;
  readonly isReadOnly: boolean;
  readonly send: Send;
  readonly onCopy: () => void;
}

function LiveBand({ live, got, isReadOnly, send, onCopy, onList, ...band }: LiveBandProps) {
  return (
    <Band {...band} title={<TrialTitle got={got} onList={onList} />}>
      {live.isNow ? null : (
        <button type="button" className="button small hot" onClick={() => send({ kind: 'toNow' })}>
          <Icon name="clock" size={16} /> {say('To the present')}
        </button>
      )}
      {isReadOnly ? <span className="live-badge">{say('To look at only')}</span> : null}
      {isOrderId(got.trial.id) ? null : <CopyButtons trialId={got.trial.id} onCopy={onCopy} />}
    </Band>
  );
}

/** Where this tab keeps a copy already, the way leads to that: another one would take its place. */
function CopyButtons({
  trialId,
  onCopy,
}: {
  readonly trialId: string;
  readonly onCopy: () => void;
}) {
  const { onStory } = useFrame();
  const copyId = `${COPY}${trialId}`;
  const isKept = keptText(copyId) !== null;
  return (
    <>
      {isKept ? (
        <button type="button" className="button small" onClick={() => onStory(copyId)}>
          <Icon name="fork" size={16} /> {say('Open my copy')}
        </button>
      ) : null}
      <button
        type="button"
        className="button small"
        data-copy
        title={isKept ? say('Takes the place of the copy that this tab keeps') : undefined}
        onClick={onCopy}
      >
        {isKept ? null : <Icon name="fork" size={16} />}{' '}
        {isKept ? say('Copy anew') : say('Copy into the simulator')}
      </button>
    </>
  );
}

function TrialTitle({ got, onList }: Pick<LiveTrialProps, 'got' | 'onList'>) {
  const { id, customer, customerId } = got.trial;
  const back = isOrderId(id) ? say('All orders') : say('All trials');
  return (
    <div className="live-title">
      <button type="button" className="icon-button" aria-label={back} title={back} onClick={onList}>
        <Icon name="back" size={16} />
      </button>
      <h2>
        <bdi>{customer?.companyName ?? customerId ?? say('Order')}</bdi>{' '}
        <small dir="ltr">{id}</small>
      </h2>
    </div>
  );
}

function Doubt({ atMs }: { readonly atMs: number }) {
  return (
    <p className="live-doubt">
      <Icon name="warning" size={14} />
      {say(
        'From {instant} on this page may differ from the server: not every entry is this key’s to see, or the server runs another version.',
        { instant: instantOf(atMs) },
      )}
    </p>
  );
}

/** What the server knows now takes the place of what it knew. */
function useRenewal(retold: Retold, send: Send): void {
  const shown = useRef(retold);
  useEffect(() => {
    if (shown.current === retold) return;
    shown.current = retold;
    send({ kind: 'renewed', retold });
  }, [retold, send]);
}

const SECOND_MS = 1_000;

/** The present of the live world passes; that of a sandbox stands still until somebody turns it. */
function usePresent({ world }: Holder, retold: Retold, send: Send): void {
  useEffect(() => {
    if (world.kind !== 'live') return;
    const readAtMs = performance.now();
    const timer = setInterval(() => {
      const passedMs = Math.floor((performance.now() - readAtMs) / SECOND_MS) * SECOND_MS;
      send({ kind: 'clock', nowMs: retold.nowMs + passedMs });
    }, SECOND_MS);
    return () => clearInterval(timer);
  }, [world, retold, send]);
}

function useInstantInAddress({ page, isNow }: LivePage): void {
  const { isPlaying, session } = page;
  const atMs = isNow ? null : session.cursorMs;
  useEffect(() => {
    if (isPlaying) return;
    const timer = setTimeout(() => keepInstant(atMs), 150);
    return () => clearTimeout(timer);
  }, [atMs, isPlaying]);
}

/** The passing of the present is not told; what happens in it is. */
function Announced({ live: { page, isNow } }: { readonly live: LivePage }) {
  const { session, isPlaying } = page;
  const { branches, cursorMs } = session;
  const [first, setFirst] = useState(session);
  const isSame = first.branches === branches && (isNow || first.cursorMs === cursorMs);
  if (!isSame) setFirst(session);
  const moment = useMemo(() => momentOf(first), [first]);
  return <Announcer moment={moment} isPlaying={isPlaying} />;
}
