/** Zoom and pan of a drawing: wheel, drag, two fingers, and what the keys and buttons ask for. */
import {
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import type { ChartLayout, LayoutNode } from '../graph/layout.ts';
import type { Point } from '../graph/shape.ts';
import {
  bounded,
  type Extent,
  filling,
  firstSeen,
  fitted,
  focusedOn,
  isLegible,
  isSeen,
  isTiny,
  panned,
  revealing,
  type Viewport,
  viewBoxOf,
  zoomed,
} from './viewport.ts';

/** All of the drawing, however large the panel is by now; or a part that somebody chose. */
type Chosen = 'whole' | Viewport;

/** What was seen of each drawing, by its key: kept while another one is looked at. */
export type Views = Map<string, Chosen>;

export interface ViewportProps {
  readonly layout: ChartLayout;
  readonly views: Views;
  readonly viewKey: string;
  readonly here: LayoutNode | undefined;
  readonly isFollowing: boolean;
}

export interface Seeing {
  readonly viewBox: string;
  readonly isHereSeen: boolean;
  /** Unit: pixels for each unit of the drawing. */
  readonly scale: number;
  /** Whether the names in it are too small to read. */
  readonly isTiny: boolean;
  readonly zoom: (factor: number) => void;
  readonly fit: () => void;
  readonly showHere: () => void;
  readonly reveal: (id: string) => void;
  /** A part of it as large as the panel allows. */
  readonly focus: (id: string) => void;
  readonly handlers: Handlers;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<Element>) => void;
  readonly onPointerMove: (event: PointerEvent<Element>) => void;
  readonly onPointerUp: (event: PointerEvent<Element>) => void;
  readonly onPointerCancel: (event: PointerEvent<Element>) => void;
}

const NOWHERE: Extent = { width: 1, height: 1 };
const MIDDLE: Point = { x: 0, y: 0 };

export function useViewport(
  frame: RefObject<HTMLElement | null>,
  { layout, views, viewKey, here, isFollowing }: ViewportProps,
): Seeing {
  const panel = useExtent(frame);
  const [own, setOwn] = useState<Chosen | null>(() => views.get(viewKey) ?? null);
  const first = useRef<Viewport | null>(null);
  // What was fitted first is fitted again when the panel changes its size.
  const whole = fitted(layout, panel);
  if (panel !== NOWHERE && !isLegible(whole)) first.current ??= firstSeen(layout, here);
  const part = first.current;
  const opened = isLegible(whole) || part === null ? whole : filling(part, layout, panel);
  const view = own === 'whole' ? whole : (own ?? opened);
  const choose = (next: (before: Chosen | null) => Chosen): void =>
    setOwn((before) => {
      const chosen = next(before);
      views.set(viewKey, chosen);
      return chosen;
    });
  const see = (change: (before: Viewport) => Viewport): void =>
    choose((before) => {
      const seen = before === null || before === 'whole' ? view : before;
      return bounded(change(seen), layout, panel);
    });
  const hereId = here?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: it follows the state, and the panel's size
  useEffect(() => {
    if (isFollowing && here !== undefined) see((before) => revealing(before, panel, here));
  }, [hereId, isFollowing, panel]);
  useWheel(frame, (factor, at) => see((before) => zoomed(before, factor, at)));
  const boxOf = (id: string) =>
    layout.nodes.find((one) => one.id === id) ??
    layout.edges.find((one) => one.id === id)?.label ??
    undefined;
  return {
    viewBox: viewBoxOf(view, panel),
    isHereSeen: here === undefined || panel === NOWHERE || isSeen(view, panel, here),
    scale: view.scale,
    isTiny: panel !== NOWHERE && isTiny(view, whole),
    zoom: (factor) => see((before) => zoomed(before, factor, MIDDLE)),
    fit: () => choose(() => 'whole'),
    showHere: () => {
      if (here !== undefined) see((before) => revealing(before, panel, here));
    },
    reveal: (id) => {
      const box = boxOf(id);
      if (box) see((before) => revealing(before, panel, box));
    },
    focus: (id) => {
      const box = boxOf(id);
      if (box) choose(() => bounded(focusedOn(box, panel), layout, panel));
    },
    handlers: useDrag(frame, see),
  };
}

function useExtent(frame: RefObject<HTMLElement | null>): Extent {
  const [extent, setExtent] = useState<Extent>(NOWHERE);
  useLayoutEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const measure = (): void => {
      const { clientWidth: width, clientHeight: height } = element;
      if (width > 0 && height > 0) setExtent({ width, height });
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [frame]);
  return extent;
}

/** A page that scrolls keeps its wheel: there it zooms with Ctrl only. */
function useWheel(
  frame: RefObject<HTMLElement | null>,
  zoom: (factor: number, at: Point) => void,
): void {
  const latest = useRef(zoom);
  useLayoutEffect(() => {
    latest.current = zoom;
  });
  useEffect(() => {
    const element = frame.current;
    if (element === null) return;
    const onWheel = (event: WheelEvent): void => {
      const doesPageScroll = document.documentElement.scrollHeight > innerHeight + 1;
      if (doesPageScroll && !event.ctrlKey) return;
      event.preventDefault();
      const box = element.getBoundingClientRect();
      const at = {
        x: event.clientX - box.left - box.width / 2,
        y: event.clientY - box.top - box.height / 2,
      };
      latest.current(Math.exp(-event.deltaY * (event.ctrlKey ? 0.01 : 0.0015)), at);
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [frame]);
}

/** A press that moves further than this drags; it presses nothing. Unit: pixels. */
const STILL_PX = 5;

function useDrag(
  frame: RefObject<HTMLElement | null>,
  see: (change: (before: Viewport) => Viewport) => void,
): Handlers {
  const fingers = useRef(new Map<number, Point>());
  const begun = useRef<Point | null>(null);
  const up = (event: PointerEvent<Element>): void => {
    fingers.current.delete(event.pointerId);
  };
  return {
    onPointerDown: (event) => {
      if (event.button > 1) return;
      fingers.current.set(event.pointerId, { x: event.clientX, y: event.clientY });
      begun.current = { x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      const before = fingers.current.get(event.pointerId);
      const from = begun.current;
      if (before === undefined || from === null) return;
      const now = { x: event.clientX, y: event.clientY };
      const isDrag = event.currentTarget.hasPointerCapture(event.pointerId);
      if (!isDrag && Math.hypot(now.x - from.x, now.y - from.y) < STILL_PX) return;
      // From here on the press belongs to the panel: what lies below it is not clicked.
      event.currentTarget.setPointerCapture(event.pointerId);
      const other = [...fingers.current].find(([id]) => id !== event.pointerId)?.[1];
      fingers.current.set(event.pointerId, now);
      if (other === undefined) see((view) => panned(view, now.x - before.x, now.y - before.y));
      else see((view) => pinched(view, frame.current, other, before, now));
    },
    onPointerUp: up,
    onPointerCancel: up,
  };
}

/** Two fingers: what lies between them stays there. */
function pinched(
  view: Viewport,
  frame: HTMLElement | null,
  other: Point,
  before: Point,
  now: Point,
): Viewport {
  const box = frame?.getBoundingClientRect();
  if (box === undefined) return view;
  const distance = (a: Point, b: Point): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));
  const at = {
    x: (other.x + now.x) / 2 - box.left - box.width / 2,
    y: (other.y + now.y) / 2 - box.top - box.height / 2,
  };
  const factor = distance(other, now) / distance(other, before);
  return panned(zoomed(view, factor, at), (now.x - before.x) / 2, (now.y - before.y) / 2);
}
