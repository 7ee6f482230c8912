/** What stands over every live view: which world this is, whose key, and how fresh what is shown is. */
import { type ReactNode, useEffect, useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import { lengthOf } from '../format.ts';
import { say } from '../say.ts';
import type { Holder } from './key.ts';
import { ReasonGiven } from './reason-given.tsx';
import type { Followed } from './use-followed.ts';
import { useSlow } from './use-slow.ts';

interface BandProps {
  readonly holder: Holder;
  readonly followed: Omit<Followed<unknown>, 'refresh'>;
  readonly onForget: () => void;
  /** What of the world is looked at; nothing where that is all of it. */
  readonly title?: ReactNode;
  /** What this view offers besides. */
  readonly children: ReactNode;
}

export function Band({ holder, followed, onForget, title, children }: BandProps) {
  return (
    <section className="live-band" aria-label={say('Live')} data-world={holder.world.kind}>
      {title}
      <p className="live-world">
        <Icon name="live" />
        <strong>{worldName(holder)}</strong>
        <span className="live-holder">
          <bdi>{holderName(holder)}</bdi>{' '}
          <bdi className="live-last4" dir="ltr">
            …{holder.last4}
          </bdi>
        </span>
      </p>
      <Freshness {...followed} />
      <span className="space" />
      {children}
      <button
        type="button"
        className="button small"
        title={say('And the copies of live trials that this tab keeps')}
        onClick={onForget}
      >
        {say('Forget the key')}
      </button>
    </section>
  );
}

function worldName({ world }: Holder): string {
  if (world.kind === 'live') return say('The live world');
  return world.name === null ? say('A sandbox') : say('Sandbox “{name}”', { name: world.name });
}

const KINDS: Readonly<Record<string, () => string>> = {
  operator: () => say('Operator'),
  trialsTeam: () => say('The trials team'),
  orderDesk: () => say('The order desk'),
};

function holderName({ actor }: Holder): string {
  if (actor === null) return say('a key of somebody unknown');
  return actor.email ?? KINDS[actor.kind]?.() ?? actor.kind;
}

function Freshness({ error, readAtMs, connection }: BandProps['followed']) {
  const nowMs = useTick();
  const isOffline = error !== null || connection === 'lost';
  const isSlow = useSlow(readAtMs === null && error === null);
  if (readAtMs === null) {
    return (
      <p className="live-fresh" role="status">
        {error === null ? asking(isSlow) : null}
      </p>
    );
  }
  const age = say('updated {length} ago', { length: lengthOf(seconds(nowMs - readAtMs)) });
  if (!isOffline) {
    return (
      <p className="live-fresh" data-state={connection}>
        <i className="live-dot" aria-hidden="true" />
        {connection === 'open' ? say('Following') : say('Asked every 30 seconds')} · {age}
      </p>
    );
  }
  return (
    <div className="live-fresh" data-state="lost">
      <i className="live-dot" aria-hidden="true" />
      <span role="status">
        {error === null ? (
          say('The connection is lost; trying again.')
        ) : (
          <ReasonGiven error={error} />
        )}
      </span>{' '}
      <span>· {age}</span>
    </div>
  );
}

export const asking = (isSlow: boolean): string =>
  isSlow ? say('The server takes long to answer. Still waiting…') : say('Asking the server…');

const seconds = (ms: number): number => Math.max(1_000, Math.floor(ms / 1_000) * 1_000);

/** Of the tab's own clock. */
function useTick(): number {
  const [nowMs, setNow] = useState(() => performance.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(performance.now()), 1_000);
    return () => clearInterval(timer);
  }, []);
  return nowMs;
}
