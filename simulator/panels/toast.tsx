/**
 * What the last act led to, with the way back. It goes by itself, but not while it is looked at, and a
 * refusal not at all.
 */
import { useEffect, useRef } from 'react';
import { Icon } from '../controls/icon.tsx';
import type { Intent, Notice } from '../page.ts';
import { say } from '../say.ts';

interface ToastProps {
  readonly notice: Notice | null;
  readonly send: (intent: Intent) => void;
}

/** Unit: milliseconds. Source: our choice. */
const STAYS_MS = 6_000;

export function Toast({ notice, send }: ToastProps) {
  const toast = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (notice === null || notice.tone === 'bad') return;
    const look = setInterval(() => {
      if (toast.current?.matches(':hover, :focus-within') !== true) send({ kind: 'dismiss' });
    }, STAYS_MS);
    return () => clearInterval(look);
  }, [notice, send]);
  return (
    <div className="toasts" role="status">
      {notice === null ? null : (
        <div ref={toast} className="toast" data-tone={notice.tone}>
          <Icon name={notice.tone === 'bad' ? 'no' : notice.canUndo ? 'fork' : 'info'} />
          <p>
            {notice.text}
            {notice.quoted === undefined ? null : (
              <bdi className="quoted" lang="en" dir="ltr">
                {notice.quoted}
              </bdi>
            )}
          </p>
          {notice.canUndo ? (
            <button
              type="button"
              className="button small"
              onClick={() => send({ kind: notice.undo ?? 'undo' })}
            >
              {say('Undo')}
            </button>
          ) : null}
          <button
            type="button"
            className="icon-button"
            aria-label={say('Put away')}
            onClick={() => send({ kind: 'dismiss' })}
          >
            <Icon name="no" size={14} />
          </button>
        </div>
      )}
    </div>
  );
}
