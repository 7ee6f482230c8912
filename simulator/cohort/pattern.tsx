/** How a series looks: a colour and a pattern, so that no two differ by colour alone. */

/** Each pattern is drawn on a square of eight. */
const PATTERNS: Readonly<Record<string, string>> = {
  solid: '',
  rising: 'M-2,2l4,-4M0,8l8,-8M6,10l4,-4',
  falling: 'M-2,6l4,4M0,0l8,8M6,-2l4,4',
  level: 'M0,2h8M0,6h8',
  upright: 'M2,0v8M6,0v8',
  crossed: 'M0,0l8,8M8,0l-8,8',
  dotted: 'M2,2h.01M6,6h.01',
};

/** A tone is a colour of the page; see chart.css. */
const LOOKS: Readonly<Record<string, readonly [tone: string, pattern: string]>> = {
  converted: ['good', 'solid'],
  active: ['accent', 'solid'],
  grace: ['warn', 'rising'],
  waiting: ['branch', 'dotted'],
  asked: ['branch', 'upright'],
  ended: ['plain', 'level'],
  cancelled: ['bad', 'crossed'],
  lapsed: ['plain', 'falling'],
  refused: ['bad', 'dotted'],
  trial: ['accent', 'solid'],
  service: ['good', 'solid'],
  consent: ['branch', 'upright'],
  welcome: ['good', 'solid'],
  soon: ['warn', 'rising'],
  today: ['warn', 'falling'],
  gone: ['bad', 'crossed'],
  devices: ['accent', 'level'],
  other: ['plain', 'dotted'],
  late: ['warn', 'falling'],
  inTime: ['good', 'solid'],
};

const PLAIN = ['accent', 'solid'] as const;
const lookOf = (id: string) => LOOKS[id] ?? PLAIN;

export const toneOf = (id: string): string => lookOf(id)[0];

interface PatternsProps {
  /** What the ids of this chart begin with. */
  readonly prefix: string;
  readonly ids: readonly string[];
}

export function Patterns({ prefix, ids }: PatternsProps) {
  return (
    <defs>
      {ids.map((id) => {
        const [tone, pattern] = lookOf(id);
        return (
          <pattern
            key={id}
            id={`${prefix}-${id}`}
            className="cohort-pattern"
            data-tone={tone}
            data-pattern={pattern}
            patternUnits="userSpaceOnUse"
            width="8"
            height="8"
          >
            <rect width="8" height="8" />
            <path d={PATTERNS[pattern]} />
          </pattern>
        );
      })}
    </defs>
  );
}

/** The same look beside a word. */
export function Swatch({ prefix, id, form }: { prefix: string; id: string; form: string }) {
  return (
    <svg className="cohort-swatch" width="16" height="12" viewBox="0 0 16 12" aria-hidden="true">
      {form === 'lines' ? (
        <path className="cohort-line" data-series={id} data-tone={toneOf(id)} d="M0,6H16" />
      ) : (
        <rect width="16" height="12" rx="2" fill={`url(#${prefix}-${id})`} />
      )}
    </svg>
  );
}
