import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { early } from './simulator/early-plugin.ts';
import { measureWith } from './simulator/graph/measure.ts';
import { type Kept, statecharts } from './simulator/graph/vite-plugin.ts';
import { noJsonSchema } from './simulator/no-json-schema-plugin.ts';
import { type StoryTranslation, stories } from './simulator/stories-plugin.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const FONTS = [
  '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  '@fontsource-variable/inter/files/inter-latin-ext-wght-normal.woff2',
  '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2',
  '@fontsource/ibm-plex-sans-arabic/files/ibm-plex-sans-arabic-arabic-500-normal.woff2',
].map((name) => readFileSync(fileURLToPath(import.meta.resolve(name))));

/** Loading one of these does nothing but define: what a view does not use need not come with it. */
const PURE = ['machines', 'rules', 'runtime'].map((folder) => here(`${folder}/`));

const isNeeded = (id: string): boolean => !PURE.some((folder) => id.startsWith(folder));

/** What only some views use: it comes with them. */
const SELDOM =
  /\/(?:rules\/(?:analyse\/|repair)|runtime\/(?:forecast|guide|language|remedies|replay-decision))/;
/** The schema library's core stays out: it is told first how to behave (simulator/no-eval.ts). */
const LIBRARIES =
  /\/node_modules\/(?:@noble|json-rules-engine|xstate|zod\/v4\/(?:classic|locales|core\/(?!core|util)))/;
const STAND_INS = /\/simulator\/(?:light-\w+|no-jsonpath)\.ts$/;
/** Words, and what is read off a stream: it shows a story as much as it runs one. */
const READING = new RegExp(
  [
    'machines/(?:clock|order-context|timers)',
    'rules/canonical',
    'runtime/(?:code-fixes|codes|errors|order-views|titles|views|who-may)',
  ]
    .map((part) => `/${part}\\.ts$`)
    .join('|'),
);

/** What runs a story, in one piece: many small ones are larger. It comes when the first is shown. */
const isEngine = (id: string): boolean =>
  STAND_INS.test(id) ||
  LIBRARIES.test(id) ||
  /\/simulator\/(?:act|branch|engine|offers|run-story)\.ts$/.test(id) ||
  (PURE.some((folder) => id.startsWith(folder)) && !SELDOM.test(id) && !READING.test(id));

/** What shows the first story, in one piece too; the frame of the page is there before it. */
const FIRST_STORY = new RegExp(
  [
    '/simulator/(?:compare|keys|live|machine-list|mails|moment|page(?:-compare|-look|-reduce)?)',
    '/simulator/(?:passage|prefix)',
    '/simulator/(?:pause|session|simulator|spoken|subject|use-(?:acting|answer|clock|keys))',
    '/simulator/(?:vocabulary|why|words|word-machine)',
  ]
    .map((part) => `${part}\\.tsx?$`)
    .concat(
      READING.source,
      '/simulator/(?:timeline|statechart)/(?!mirror)[\\w-]+\\.tsx?$',
      '/simulator/controls/(?:copy-button|dialog|hint|tabs)\\.tsx$',
      '/simulator/panels/(?:accepted-list|action-(?:form|list)|announcer|branch-bar|caption)\\.tsx$',
      '/simulator/panels/(?:details-panel|diagram-panel|drawing|handle|inbox|now-panel|preview)\\.tsx$',
      '/simulator/panels/(?:region-tabs|status-bar|timeline-tools|toast|transport)\\.tsx$',
      '/simulator/panels/(?:audience|why-button|zone-choice)\\.tsx$',
    )
    .join('|'),
);

const STORIES = readdirSync(here('simulator/scenarios')).map((name) =>
  readFileSync(here(`simulator/scenarios/${name}`), 'utf8'),
);

/** What each story says in Arabic, by its id. */
const IN_ARABIC: Record<string, StoryTranslation> = Object.fromEntries(
  readdirSync(here('simulator/languages/stories/ar')).map((name) => [
    name.replace('.json', '').toUpperCase(),
    JSON.parse(readFileSync(here(`simulator/languages/stories/ar/${name}`), 'utf8')),
  ]),
);

const LANGUAGES = ['en', 'sv', 'de', 'nb', 'bg', 'ar'].map((id) => ({
  id,
  table:
    id === 'en'
      ? {}
      : JSON.parse(readFileSync(here(`simulator/languages/page-${id}.json`), 'utf8')),
}));

/** Laying out takes seconds; a drawing is kept as long as nothing that makes it has changed. */
const CACHE = here('node_modules/.cache/sandglass-drawings');
const GRAPH = readdirSync(here('simulator/graph'))
  .map((name) => readFileSync(here(`simulator/graph/${name}`)))
  .concat(FONTS);
const kept: Kept = async (key, make) => {
  const hash = createHash('sha256');
  for (const part of [...GRAPH, key]) hash.update(part);
  const file = `${CACHE}/${hash.digest('hex')}.json`;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    const layout = await make();
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(file, JSON.stringify(layout));
    return layout;
  }
};

export default defineConfig({
  root: here('simulator'),
  base: './',
  plugins: [
    statecharts({ measure: measureWith(...FONTS), languages: LANGUAGES, kept }),
    stories(STORIES, { ar: IN_ARABIC }),
    early(['story', 'simulator', 'handle']),
    noJsonSchema(),
  ],
  resolve: {
    alias: {
      'jsonpath-plus': here('simulator/no-jsonpath.ts'),
      eventemitter2: here('simulator/light-emitter.ts'),
      'hash-it': here('simulator/light-hash.ts'),
      clone: here('simulator/light-clone.ts'),
    },
  },
  // Workers are built apart from the page, and go without the same.
  worker: {
    format: 'es',
    plugins: () => [noJsonSchema()],
    rolldownOptions: { treeshake: { moduleSideEffects: isNeeded } },
  },
  build: {
    outDir: here('dist'),
    emptyOutDir: true,
    target: 'es2022',
    // The page runs under a content policy without inline scripts and without data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // One bundle shows a story and one runs it; stories, drawings and some views are fetched when shown.
    chunkSizeWarningLimit: 800,
    rolldownOptions: {
      input: { main: here('simulator/index.html'), consent: here('simulator/consent.html') },
      treeshake: { moduleSideEffects: isNeeded },
      output: {
        codeSplitting: {
          groups: [
            { name: 'engine', test: isEngine },
            { name: 'story', test: FIRST_STORY },
          ],
          includeDependenciesRecursively: false,
        },
      },
    },
  },
});
