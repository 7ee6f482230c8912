/** What each lane is, and whether something of it is left out: one press shows it again. */
import { memo } from 'react';
import type { Intent } from '../page.ts';
import { count, say } from '../say.ts';
import type { Lane } from './lanes.ts';

interface LaneHeadsProps {
  readonly lanes: readonly Lane[];
  /** Of the branch that is compared with. */
  readonly others: readonly Lane[];
  readonly pinned: readonly string[];
  readonly heightPx: number;
  readonly send: (intent: Intent) => void;
}

export const LaneHeads = memo(function LaneHeads(props: LaneHeadsProps) {
  const { lanes, others, pinned, heightPx, send } = props;
  return (
    <ul className="lane-heads" style={{ blockSize: heightPx }}>
      {lanes.map((lane) => (
        <li key={lane.id} data-pinned={pinned.includes(lane.key) || undefined}>
          <span className="lane-name">{lane.title}</span>
          <LeftOut lane={lane} count={leftOutIn([lane, ...others], lane.key)} send={send} />
        </li>
      ))}
    </ul>
  );
});

/** On the branch on which it is most. */
export function leftOutIn(lanes: readonly Lane[], key: string): number {
  const own = lanes.filter((lane) => lane.key === key);
  return Math.max(0, ...own.map(({ leftOutCount }) => leftOutCount));
}

interface LeftOutProps {
  readonly lane: Lane;
  readonly count: number;
  readonly send: (intent: Intent) => void;
}

export function LeftOut({ lane, count: many, send }: LeftOutProps) {
  if (many === 0) return null;
  return (
    <button
      type="button"
      className="left-out"
      title={say('Show all of {lane}', { lane: lane.title })}
      onPointerDown={(event) => event.stopPropagation()}
      onClick={() => send({ kind: 'thinLane', lane: lane.key, group: null })}
    >
      {count(many, '{count} hidden', '{count} hidden')}
      <span className="visually-hidden">: {say('Show all of {lane}', { lane: lane.title })}</span>
    </button>
  );
}
