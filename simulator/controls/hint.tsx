/**
 * A sentence that belongs to a control: read out with it, and shown while the pointer or the focus
 * is on it. Escape puts it away; the pointer may rest on the sentence itself.
 */
import {
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useId,
  useState,
} from 'react';

interface HintProps {
  readonly text: string;
  readonly children: (describedBy: string) => ReactNode;
}

/** Below the control, or above it where the page ends soon. Unit: pixels. */
type Place = { readonly left: number } & ({ readonly top: number } | { readonly bottom: number });

const GAP_PX = 6;
const WIDTH_PX = 260;
const ROOM_PX = 96;

export function Hint({ text, children }: HintProps) {
  const id = useId();
  const [place, setPlace] = useState<Place | null>(null);
  const show = (event: FocusEvent<HTMLElement> | MouseEvent<HTMLElement>): void => {
    const control = event.currentTarget.firstElementChild;
    if (control !== null) setPlace(placeBeside(control.getBoundingClientRect()));
  };
  const hide = (): void => setPlace(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') hide();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the control inside is what is operated
    <span
      className="hint"
      onMouseEnter={show}
      onMouseLeave={hide}
      onFocus={show}
      onBlur={hide}
      onKeyDown={onKeyDown}
    >
      {children(id)}
      <span
        role="tooltip"
        id={id}
        className={place === null ? 'hint-text visually-hidden' : 'hint-text'}
        style={place ?? {}}
      >
        {text}
      </span>
    </span>
  );
}

function placeBeside(box: DOMRect): Place {
  const left = Math.max(8, Math.min(box.left, window.innerWidth - WIDTH_PX - 8));
  return window.innerHeight - box.bottom < ROOM_PX
    ? { left, bottom: window.innerHeight - box.top + GAP_PX }
    : { left, top: box.bottom + GAP_PX };
}
