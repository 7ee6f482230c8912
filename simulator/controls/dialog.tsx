/** A dialog over the page: Escape and a press beside it close it, and the focus goes back. */
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { say } from '../say.ts';
import { Icon } from './icon.tsx';

interface DialogProps {
  readonly title: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

export function Dialog({ title, className = '', onClose, children }: DialogProps) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  // Before anything is painted: what is typed right after it was asked for is meant for it.
  useLayoutEffect(() => {
    const before = document.activeElement;
    const own = dialog.current;
    own?.showModal();
    own?.querySelector<HTMLElement>('[data-first]')?.focus();
    return () => {
      // While it is open, nothing beside it can have the focus.
      own?.close();
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialog by itself
    <dialog
      ref={dialog}
      className={`dialog ${className}`}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="dialog-body">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="icon-button" aria-label={say('Close')} onClick={onClose}>
            <Icon name="no" size={16} />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
