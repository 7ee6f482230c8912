/** What the last act led to, with the way back. It stays until it is put away or replaced. */

import { Icon } from '../controls/icon.tsx';
import type { Intent, Notice } from '../page.ts';
import { say } from '../say.ts';

interface ToastProps {
  readonly notice: Notice | null;
  readonly send: (intent: Intent) => void;
}

export function Toast({ notice, send }: ToastProps) {
  return (
    <div className="toasts" role="status">
      {notice === null ? null : (
        <div className="toast" data-tone={notice.tone}>
          <Icon name={notice.tone === 'bad' ? 'no' : 'fork'} />
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
