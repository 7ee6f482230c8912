// A machine as a picture that stands by itself: the page's own drawing, light, with the styles that
// it needs inside, so that it shows wherever an SVG does.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { MachineDescription } from '../runtime/index.ts';
import { problemsOf } from '../simulator/graph/geometry.ts';
import { layoutOf } from '../simulator/graph/layout.ts';
import { type Measure, measureWith } from '../simulator/graph/measure.ts';
import { Statechart } from '../simulator/statechart/chart.tsx';
import type { LiveState } from '../simulator/statechart/live-state.ts';

const INTER = '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2';
const CHART_CSS = 'simulator/statechart/statechart.css';
const TOKENS_CSS = 'simulator/tokens.css';

/** Nobody is anywhere: the machine itself, not one of its instances. */
const NOBODY: LiveState = {
  active: new Set(),
  others: new Set(),
  pauses: new Set(),
  causes: new Set(),
  visited: new Map(),
  taken: new Map(),
  latest: new Set(),
  next: null,
  timers: new Map(),
  enabled: new Map(),
};

/** Every machine's picture. @throws Where a drawing is not sound, or leaves something out. */
export async function drawingsOf(
  machines: readonly MachineDescription[],
): Promise<ReadonlyMap<string, string>> {
  const measure = measureWith(readFileSync(fileURLToPath(import.meta.resolve(INTER))));
  const css = styleOf(readFileSync(CHART_CSS, 'utf8'), readFileSync(TOKENS_CSS, 'utf8'));
  const drawn = machines.map(
    async (machine) => [machine.id, await drawingOf(machine, measure, css)] as const,
  );
  return new Map(await Promise.all(drawn));
}

async function drawingOf(
  machine: MachineDescription,
  measure: Measure,
  css: string,
): Promise<string> {
  const layout = await layoutOf(machine, measure);
  const drawn = new Set(layout.edges.flatMap(({ edgeIds }) => edgeIds));
  const undrawn = machine.edges.filter(({ id }) => !drawn.has(id));
  const problems = [...problemsOf(layout), ...undrawn.map(({ id }) => `${id} is not drawn`)];
  if (problems.length > 0) throw new Error(`${machine.id}: ${problems.join('; ')}`);
  const ignore = () => undefined;
  const markup = renderToStaticMarkup(
    createElement(Statechart, {
      layout,
      live: NOBODY,
      title: machine.title,
      onEvent: ignore,
      onSelect: ignore,
    }),
  );
  return standalone(markup, { title: machine.title, css });
}

/** Attributes for those who walk and press; a picture has none of them. */
const LIVE_ATTRIBUTES =
  / (?:role|tabindex|data-(?:stop|state|edge|phase|of)|aria-[a-z]+|preserveAspectRatio)="[^"]*"/g;
const HIDDEN_SHAPES = /<rect class="chart-(?:halo|ring)"[^>]*><\/rect>/g;

/** The page's markup as a file of its own, one shape a line. */
export function standalone(
  markup: string,
  { title, css }: { readonly title: string; readonly css: string },
): string {
  const bare = markup.replace(HIDDEN_SHAPES, '').replace(LIVE_ATTRIBUTES, '');
  const [x = '0', y = '0', w = '0', h = '0'] =
    /viewBox="([^"]*)"/.exec(bare)?.[1]?.split(' ') ?? [];
  const size = `xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"`;
  const ground = `<rect class="chart-ground" x="${x}" y="${y}" width="${w}" height="${h}"></rect>`;
  const opening = `<svg ${size} role="img" aria-label="${title}"`;
  return `${bare
    .replace('<svg', opening)
    .replace('>', `><style>${css}</style>${ground}`)
    .replace(/><\/(?:rect|path|circle)>/g, '/>')
    .replace(/(?<=>)(?=<(?:g|style|rect|path|circle|text|\/svg))/g, '\n')}\n`;
}

/** Rules that only a live page needs: pointers, keys, what is taken, due or just now. */
const LIVE_RULE =
  /:hover|:focus|\[data-(?:active|phase|can|armed|selected)|badge|left|progress|travel|tick|halo|ring/;
const LIVE_DECLARATION =
  /^(?:(?:min-)?(?:inline|block)-size|user-select|cursor|display|animation|font-family|pointer-events)/;

/** The sheet of the drawing, without what is live, and with the light colours put in. */
export function styleOf(chartCss: string, tokensCss: string): string {
  const colours = new Map(
    [...(rulesOf(tokensCss)[0]?.body ?? '').matchAll(/(--[\w-]+): ([^;]+);/g)].map(
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const rules = rulesOf(chartCss)
    .filter(({ selector }) => !LIVE_RULE.test(selector) && !selector.startsWith('@'))
    .map(({ selector, body }) => {
      const declarations = body
        .split(';')
        .map((one) => one.trim())
        .filter((one) => one !== '' && !LIVE_DECLARATION.test(one))
        .map((one) => one.replace(/var\((--[\w-]+)\)/g, (all, name) => colours.get(name) ?? all))
        .map((one) => one.replace(/, var\((--[\w-]+)\)/g, (all, name) => colours.get(name) ?? all));
      return { selector, declarations };
    })
    .filter(({ declarations }) => declarations.length > 0)
    .map(({ selector, declarations }) => `${selector}{${declarations.join(';')}}`);
  const font = '.statechart{font-family:Inter,"Helvetica Neue",Arial,sans-serif}';
  const ground = `.chart-ground{fill:${colours.get('--bg') ?? 'none'}}`;
  return `\n${[font, ground, ...rules].join('\n')}\n`;
}

interface CssRule {
  readonly selector: string;
  readonly body: string;
}

/** The outermost rules of a sheet, in their order. */
function rulesOf(css: string): readonly CssRule[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...bare.matchAll(/([^{}]+)\{((?:[^{}]|\{[^{}]*\})*)\}/g)].map(([, selector, body]) => ({
    selector: (selector ?? '').trim().replace(/\s+/g, ' '),
    body: (body ?? '').replace(/\s+/g, ' '),
  }));
}
