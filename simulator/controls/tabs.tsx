/**
 * Tabs that follow the arrow keys: one stop for Tab, the chosen tab; ← → Home End choose. Where the
 * text runs from right to left, so do the tabs.
 */
import { type KeyboardEvent, type ReactNode, useRef } from 'react';

export interface TabItem<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly badge?: number;
}

interface TabsProps<Id extends string> {
  readonly label: string;
  readonly items: readonly TabItem<Id>[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
  /** The element that a tab shows; every tab names the same one. */
  readonly panelId: string;
  readonly look?: 'line' | 'pill';
}

export function Tabs<Id extends string>(props: TabsProps<Id>) {
  const { label, items, chosen, onChoose, panelId, look = 'line' } = props;
  const list = useRef<HTMLDivElement>(null);
  const choose = (index: number): void => {
    const item = items[(index + items.length) % items.length];
    if (item === undefined) return;
    onChoose(item.id);
    list.current?.querySelector<HTMLElement>(`[data-tab="${item.id}"]`)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const at = items.findIndex(({ id }) => id === chosen);
    const isMirrored = event.currentTarget.matches('[dir="rtl"] *');
    const step = isMirrored ? -1 : 1;
    const to = { ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: items.length - 1 }[
      event.key
    ];
    if (to === undefined) return;
    event.preventDefault();
    choose(to);
  };
  return (
    <div ref={list} role="tablist" aria-label={label} className={`tabs tabs-${look}`}>
      {items.map(({ id, title, badge }) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`${panelId}-${id}`}
          data-tab={id}
          aria-selected={id === chosen}
          aria-controls={panelId}
          tabIndex={id === chosen ? 0 : -1}
          onClick={() => onChoose(id)}
          onKeyDown={onKeyDown}
        >
          {title}
          {badge === undefined || badge === 0 ? null : <span className="badge">{badge}</span>}
        </button>
      ))}
    </div>
  );
}

interface PanelProps {
  readonly id: string;
  readonly chosen: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** What the chosen tab shows. */
export function TabPanel({ id, chosen, className, children }: PanelProps) {
  return (
    <div role="tabpanel" id={id} aria-labelledby={`${id}-${chosen}`} className={className}>
      {children}
    </div>
  );
}
