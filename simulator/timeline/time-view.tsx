/** The timeline: from side to side, or from top to bottom where the screen is narrow. */
import { lazy, Suspense } from 'react';
import { say } from '../say.ts';
import { useMedia } from '../use-media.ts';
import { Timeline, type TimelineProps } from './timeline.tsx';

const Downwards = lazy(async () => ({ default: (await import('./downwards.tsx')).Downwards }));

export function TimeView(props: TimelineProps) {
  const isNarrow = useMedia('(max-width: 767px)');
  if (!isNarrow) return <Timeline {...props} />;
  if (props.page.region !== 'timeline') return null;
  return (
    <Suspense fallback={<p className="empty wide">{say('Drawing…')}</p>}>
      <Downwards {...props} />
    </Suspense>
  );
}
