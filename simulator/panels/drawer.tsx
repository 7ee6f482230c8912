/**
 * The details where the screen has no room for them: a strip that names them, and the chosen one in a
 * drawer over the drawing's end. It takes the focus when it opens; Escape closes it and gives the focus
 * back. The clock stays in reach beside it, so it is no dialog.
 */
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import type { DetailId } from '../address.ts';
import { Icon, type IconName } from '../controls/icon.tsx';
import type { TabItem } from '../controls/tabs.tsx';
import type { Intent } from '../page.ts';
import { say } from '../say.ts';
import { useEscape } from '../use-escape.ts';

export interface DetailItem extends TabItem<DetailId> {
  readonly icon: IconName;
}

interface DrawerProps {
  readonly items: readonly DetailItem[];
  readonly chosen: DetailId;
  readonly isOpen: boolean;
  readonly send: (intent: Intent) => void;
  readonly children: ReactNode;
}

export function Drawer({ items, chosen, isOpen, send, children }: DrawerProps) {
  const drawer = useRef<HTMLElement>(null);
  const rail = useRef<HTMLDivElement>(null);
  const close = (): void => send({ kind: 'show', with: { region: 'now' } });
  useFocusWithin(isOpen, chosen, drawer, rail);
  useEscape(isOpen, drawer, close);
  return (
    <>
      <div className="rail" ref={rail}>
        {items.map(({ id, title, icon, badge }) => {
          const isShown = isOpen && id === chosen;
          return (
            <button
              key={id}
              type="button"
              data-tab={id}
              aria-expanded={isShown}
              aria-controls={isShown ? 'detail-panel' : undefined}
              onClick={() => {
                if (isShown) close();
                else send({ kind: 'show', with: { detail: id, region: 'details' } });
              }}
            >
              <Icon name={icon} />
              <span className="rail-name">{title}</span>
              {badge === undefined || badge === 0 ? null : <span className="badge">{badge}</span>}
            </button>
          );
        })}
      </div>
      {isOpen ? (
        <section
          className="drawer"
          data-over
          ref={drawer}
          tabIndex={-1}
          aria-labelledby="drawer-title"
        >
          <header>
            <h2 id="drawer-title">{items.find(({ id }) => id === chosen)?.title}</h2>
            <button
              type="button"
              className="icon-button"
              aria-label={say('Close')}
              title={say('Close (Esc)')}
              onClick={close}
            >
              <Icon name="no" size={16} />
            </button>
          </header>
          <div id="detail-panel" className="detail">
            {children}
          </div>
        </section>
      ) : null}
    </>
  );
}

type Place = { readonly current: HTMLElement | null };

/** The focus goes in when the drawer opens, and back when it closes; never when the page is loaded. */
function useFocusWithin(isOpen: boolean, chosen: DetailId, drawer: Place, rail: Place): void {
  const shown = useRef<DetailId | null>(isOpen ? chosen : null);
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    const was = shown.current;
    shown.current = isOpen ? chosen : null;
    if (was === shown.current) return;
    if (isOpen) {
      if (was === null) before.current = document.activeElement;
      drawer.current?.focus({ preventScroll: true });
    } else if (document.activeElement === document.body) {
      const own = rail.current?.querySelector(`[data-tab="${was}"]`);
      const back = before.current?.isConnected === true ? before.current : own;
      if (back instanceof HTMLElement || back instanceof SVGElement) back.focus();
      if (document.activeElement === document.body && own instanceof HTMLElement) own.focus();
    }
  }, [isOpen, chosen, drawer, rail]);
}
