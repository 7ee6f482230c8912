/** The page's drawings on an 18-pixel grid. Always beside a word or inside a named button. */
const PATHS = {
  play: 'M5.5 3.5v11l9-5.5z',
  pause: 'M5.5 4v10M12.5 4v10',
  previous: 'M13 4v10L6 9zM4.5 4v10',
  next: 'M5 4v10l7-5zM13.5 4v10',
  cards: 'M3 3h5v5H3zM10 3h5v5h-5zM3 10h5v5H3zM10 10h5v5h-5z',
  mail: 'M2 4.5h14v9H2zM2 4.5l7 5.5 7-5.5',
  task: 'M3.5 3.5h11v11h-11zM6 9l2.2 2.2L12.2 7',
  yes: 'M4 9.5l3.2 3.2L14 5.5',
  no: 'M5 5l8 8M13 5l-8 8',
  none: 'M5 9h8',
  plus: 'M5 9h8M9 5v8',
  save: 'M9 2.5v8.5M5.5 8 9 11.5 12.5 8M3.5 13.5v2h11v-2',
  pencil: 'M4 14l.8-3.2L12 3.6l2.4 2.4-7.2 7.2zM10.5 5.1l2.4 2.4',
  loop: 'M3 9V7.5a2.5 2.5 0 0 1 2.5-2.5H14M11.5 2.5 14 5l-2.5 2.5M15 9v1.5a2.5 2.5 0 0 1-2.5 2.5H4M6.5 15.5 4 13l2.5-2.5',
  data: 'M7 3H6a1.5 1.5 0 0 0-1.5 1.5v3L3 9l1.5 1.5v3A1.5 1.5 0 0 0 6 15h1M11 3h1a1.5 1.5 0 0 1 1.5 1.5v3L15 9l-1.5 1.5v3A1.5 1.5 0 0 1 12 15h-1',
  redo: 'M11.5 4 15 7.5 11.5 11M15 7.5H7.5a4 4 0 0 0 0 8H10',
  note: 'M3 3.5h12v8H8l-3.5 3.5v-3.5H3z',
  compare: 'M3 4.5h12M3 9h8M3 13.5h10',
  swap: 'M5 6h9l-2.5-2.5M13 12H4l2.5 2.5',
  share: 'M9 2.5v9M5.5 6 9 2.5 12.5 6M4 9.5v5.5h10V9.5',
  lanes: 'M3 4.5h3M8 4.5h7M3 9h3M8 9h4M3 13.5h3M8 13.5h6',
  language:
    'M9 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM2.5 9h13M9 2.5c4 4 4 9 0 13M9 2.5c-4 4-4 9 0 13',
  present: 'M2.5 3.5h13v8.5h-13zM9 12v3.5M6 15.5h6',
  more: 'M4 9h.01M9 9h.01M14 9h.01',
  pin: 'M6 3h6M7 3v4L5 10h8l-2-3V3M9 10v5',
  clock: 'M9 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM9 5.5V9l2.5 1.5',
  fork: 'M5 3v12M5 9.5c6 0 8-1 8-6.5',
  undo: 'M6.5 4 3 7.5 6.5 11M3 7.5h7.5a4 4 0 0 1 0 8H8',
  copy: 'M6.5 6.5h8v8h-8zM4.5 11.5h-1v-8h8v1',
  sun: 'M9 6a3 3 0 1 0 0 6 3 3 0 0 0 0-6zM9 1.5V3M9 15v1.5M1.5 9H3M15 9h1.5M3.7 3.7l1 1M13.3 13.3l1 1M14.3 3.7l-1 1M4.7 13.3l-1 1',
  moon: 'M14.5 11A6.2 6.2 0 0 1 7 3.5a6.2 6.2 0 1 0 7.5 7.5z',
  system: 'M2.5 3.5h13v8.5h-13zM6.5 15h5M9 12v3',
  keyboard: 'M1.5 5h15v8.5h-15zM4.5 8h.01M7.5 8h.01M10.5 8h.01M13.5 8h.01M5.5 11h7',
  link: 'M7.5 10.5l3-3M6.5 8.5 5 10a2.5 2.5 0 0 0 3.5 3.5L10 12M11.5 9.5 13 8a2.5 2.5 0 0 0-3.5-3.5L8 6',
  search: 'M8 3.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM11.5 11.5 15 15',
  warning: 'M9 3 16 15H2zM9 7.5v3.5M9 13h.01',
  book: 'M3.5 3.5h4A1.5 1.5 0 0 1 9 5v9.5a2 2 0 0 0-2-1.5H3.5zM14.5 3.5h-4A1.5 1.5 0 0 0 9 5v9.5a2 2 0 0 1 2-1.5h3.5z',
  back: 'M11 4 6 9l5 5',
  info: 'M9 2.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM9 8.5v3.5M9 6h.01',
  chevron: 'M5 7l4 4 4-4',
  cohort: 'M2.5 15.5h13M4.5 15.5V11M9 15.5V3.5M13.5 15.5V7.5',
  live: 'M1.5 9.5h3l2.5-6 4 11 2.5-5h3',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg className={`icon icon-${name}`} width={size} height={size} viewBox="0 0 18 18" aria-hidden>
      <path d={PATHS[name]} />
    </svg>
  );
}
