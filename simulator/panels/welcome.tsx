/**
 * What somebody who opens the page for the first time can begin with. It is there until another story is
 * chosen or begun, or it is put away.
 */
import { Icon } from '../controls/icon.tsx';
import { useFrame } from '../frame.ts';
import type { Intent } from '../page.ts';
import { say } from '../say.ts';
import { useMedia } from '../use-media.ts';
import './welcome.css';

interface WelcomeProps {
  /** Where it stands: a phone shows one region at a time, and what is true now first. */
  readonly within: 'now' | 'diagram';
  readonly isPresenting: boolean;
  readonly send: (intent: Intent) => void;
}

export function Welcome({ within, isPresenting, send }: WelcomeProps) {
  const { isNew, onKnown, onOwn, view } = useFrame();
  const isPhone = useMedia('(max-width: 767px)');
  if (!isNew || isPresenting || view !== 'story' || isPhone !== (within === 'now')) return null;
  const watch = (): void => {
    send({ kind: 'show', with: { isPresenting: true, pace: 'steps', region: 'diagram' } });
    send({ kind: 'togglePlay' });
  };
  return (
    <section className="welcome" aria-label={say('New here?')}>
      <b>{say('New here?')}</b>
      <button type="button" className="button small primary" onClick={watch}>
        <Icon name="play" size={13} /> {say('Watch a trial’s life')}
      </button>
      <button type="button" className="button small" onClick={onOwn}>
        {say('Start a trial of your own')}
      </button>
      <span className="space" />
      <button type="button" className="icon-button" aria-label={say('Close')} onClick={onKnown}>
        <Icon name="no" size={14} />
      </button>
    </section>
  );
}
