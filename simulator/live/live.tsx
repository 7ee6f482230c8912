/** Real trials of the server that served this page: a key, a list, a trial. */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { useManner } from '../manner.ts';
import { say } from '../say.ts';
import { isOrderId } from '../subject.ts';
import { ViewKeys } from '../view-keys.tsx';
import { type Api, type ApiError, apiWith, failureOf, isFinal } from './api.ts';
import { Band } from './band.tsx';
import type { Copied } from './copy.ts';
import { getOrder } from './get-order.ts';
import { getTrial, type KnownFacts } from './get-trial.ts';
import { type Holder, holderOf, storedKey, storeKey } from './key.ts';
import { KeyForm } from './key-form.tsx';
import { useLivePlace } from './live-place.ts';
import { LiveTrial } from './live-trial.tsx';
import { OrderList } from './order-list.tsx';
import { ReasonGiven } from './reason-given.tsx';
import { retell, retellOrder } from './retell.ts';
import { TrialList } from './trial-list.tsx';
import { type Followed, useFollowed } from './use-followed.ts';
import './live.css';
import './live-list.css';

export interface LiveProps {
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
  /** Opens a copy in the simulator. */
  readonly onCopy: (copied: Copied) => void;
  /** The key is forgotten, and so is whatever was had by it. */
  readonly onForget: () => void;
}

export function Live(props: LiveProps) {
  useManner();
  const [tried, setTried] = useState<Tried | null>(storedTry);
  const { onForget } = props;
  const { holder, error } = useHolder(tried, onForget);
  const [place, go] = useLivePlace();
  const [listed, list] = useState<Kind | null>(null);
  const kind = listed ?? (isOrderId(place.trialId) ? 'orders' : 'trials');
  const api = useMemo(() => (tried === null ? null : apiWith(tried.key)), [tried]);
  const forget = useCallback(() => {
    storeKey(null);
    setTried(null);
    onForget();
  }, [onForget]);
  if (api === null || holder === null) {
    return (
      <div className="live">
        <ViewKeys />
        <KeyForm
          error={error}
          isBusy={tried !== null && error === null}
          onKey={(key) => setTried({ key })}
          onAgain={tried === null || isFinal(error) ? null : () => setTried({ key: tried.key })}
        />
      </div>
    );
  }
  return (
    <div className="live">
      {place.trialId === null ? (
        <Listed api={api} holder={holder} kind={kind} onKind={list} onOpen={go} onForget={forget} />
      ) : (
        <Opened
          key={place.trialId}
          {...props}
          api={api}
          holder={holder}
          trialId={place.trialId}
          atMs={place.atMs}
          onList={() => {
            list(isOrderId(place.trialId) ? 'orders' : 'trials');
            go(null);
          }}
          onForget={forget}
        />
      )}
    </div>
  );
}

type Kind = 'trials' | 'orders';

interface ListedProps {
  readonly api: Api;
  readonly holder: Holder;
  readonly kind: Kind;
  readonly onKind: (kind: Kind) => void;
  readonly onOpen: (id: string) => void;
  readonly onForget: () => void;
}

function Listed({ kind, onKind, ...list }: ListedProps) {
  const titles = [
    ['trials', say('Trials')],
    ['orders', say('Orders')],
  ] as const;
  const choice = (
    <fieldset className="switch live-kinds" aria-label={say('What is listed')}>
      {titles.map(([id, title]) => (
        <button key={id} type="button" aria-pressed={id === kind} onClick={() => onKind(id)}>
          {title}
        </button>
      ))}
    </fieldset>
  );
  return kind === 'orders' ? (
    <OrderList {...list} choice={choice} />
  ) : (
    <TrialList {...list} choice={choice} />
  );
}

/** One attempt to open with a key; the same key may be tried again. */
interface Tried {
  readonly key: string;
}

function storedTry(): Tried | null {
  const key = storedKey();
  return key === null ? null : { key };
}

interface Opening {
  readonly of: Tried | null;
  readonly holder: Holder | null;
  readonly error: ApiError | null;
}

/**
 * For whom the key speaks. Only one that opens something is kept, and takes the place of another.
 *
 * @param onOther What was had by that one goes with it.
 */
function useHolder(tried: Tried | null, onOther: () => void): Omit<Opening, 'of'> {
  const [state, setState] = useState<Opening>({ of: null, holder: null, error: null });
  const latest = useRef(onOther);
  useEffect(() => {
    latest.current = onOther;
  });
  useEffect(() => {
    if (tried === null) return;
    let isWanted = true;
    const tell = (opening: Omit<Opening, 'of'>): void => {
      if (isWanted) setState({ of: tried, ...opening });
    };
    holderOf(apiWith(tried.key), tried.key).then(
      (holder) => {
        if (isWanted) {
          if (![null, tried.key].includes(storedKey())) latest.current();
          storeKey(tried.key);
        }
        tell({ holder, error: null });
      },
      (error: unknown) => tell({ holder: null, error: failureOf(error) }),
    );
    return () => {
      isWanted = false;
    };
  }, [tried]);
  return tried !== null && state.of === tried ? state : { holder: null, error: null };
}

interface OpenedProps extends LiveProps {
  readonly api: Api;
  readonly holder: Holder;
  readonly trialId: string;
  readonly atMs: number | null;
  readonly onList: () => void;
}

function Opened(props: OpenedProps) {
  return isOrderId(props.trialId) ? <OpenedOrder {...props} /> : <OpenedTrial {...props} />;
}

function OpenedTrial(props: OpenedProps) {
  const { api, holder, trialId } = props;
  const seesAll = holder.actor?.kind === 'operator';
  const known = useMemo<KnownFacts>(() => (seesAll ? new Map() : null), [seesAll]);
  const load = useCallback(
    (signal: AbortSignal) => getTrial(api, trialId, known, signal),
    [api, trialId, known],
  );
  const stream = useMemo(() => ({ trialId }), [trialId]);
  const followed = useFollowed(api, load, stream);
  const { value } = followed;
  const retold = useMemo(() => (value === null ? null : retell(value)), [value]);
  if (value !== null && retold !== null) {
    return <LiveTrial {...props} got={value} retold={retold} followed={followed} />;
  }
  const unseen = say(
    'This key may see that there is this trial, but nothing of what happened to it.',
  );
  return <Awaited {...props} followed={followed} list={say('All trials')} unseen={unseen} />;
}

const ORDERS = { type: 'order.*' };

/** An order is looked at; what can be asked of it is asked over the API, with what each step needs. */
function OpenedOrder(props: OpenedProps) {
  const { api, trialId: orderId } = props;
  const load = useCallback((signal: AbortSignal) => getOrder(api, orderId, signal), [api, orderId]);
  const followed = useFollowed(api, load, ORDERS);
  const { value } = followed;
  const retold = useMemo(() => (value === null ? null : retellOrder(value)), [value]);
  const got = useMemo(() => (value === null ? null : { trial: value.order, actions: [] }), [value]);
  if (got !== null && retold !== null) {
    return <LiveTrial {...props} got={got} retold={retold} followed={followed} />;
  }
  const unseen = say(
    'This key may see that there is this order, but nothing of what happened to it.',
  );
  return <Awaited {...props} followed={followed} list={say('All orders')} unseen={unseen} />;
}

interface AwaitedProps extends OpenedProps {
  readonly followed: Followed<unknown>;
  /** What the list is called that leads back. */
  readonly list: string;
  /** Said where nothing that happened may be seen. */
  readonly unseen: string;
}

function Awaited({ holder, followed, list, unseen, onList, onForget }: AwaitedProps) {
  const { value, error } = followed;
  return (
    <>
      <ViewKeys />
      <Band holder={holder} followed={followed} onForget={onForget}>
        <button type="button" className="button small" onClick={onList}>
          <Icon name="back" size={14} /> {list}
        </button>
      </Band>
      <main className="waiting" aria-busy={value === null && error === null}>
        {error === null ? null : (
          <p role="alert">
            <ReasonGiven error={error} />
          </p>
        )}
        {error === null && value === null ? <p role="status">{say('One moment…')}</p> : null}
        {value === null ? null : <p role="alert">{unseen}</p>}
      </main>
    </>
  );
}
