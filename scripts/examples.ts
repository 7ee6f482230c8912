// `npm run examples` writes rules/examples/: for each pack that is shipped, example requests that
// notice every small mistake in its rules. A test compares; a change to a rule shows there first.
import { pathToFileURL } from 'node:url';
import { examplesOf, type Mutant, PACKS, type Pack } from '../rules/index.ts';
import { type Owned, type Page, writePages } from './pages.ts';

export const EXAMPLES: readonly Owned[] = [{ folder: 'rules/examples', files: /\.json$/ }];

export const examplePages = (packs: Iterable<Pack> = PACKS.values()): readonly Page[] =>
  [...packs].map((pack) => ({ path: `rules/examples/${pack.pack}.json`, text: textOf(pack) }));

/** One example in a line, so that a difference can be read. */
function textOf(pack: Pack): string {
  const { packId, packHash, mutantCount, equivalent, undecided, examples } = examplesOf(pack);
  const fields = [
    `"packId": ${JSON.stringify(packId)}`,
    `"packHash": ${JSON.stringify(packHash)}`,
    `"mutantCount": ${mutantCount}`,
    `"equivalent": ${lines(equivalent.map(named))}`,
    `"undecided": ${lines(undecided.map(named))}`,
    `"examples": ${lines(examples)}`,
  ];
  return `{\n  ${fields.join(',\n  ')}\n}\n`;
}

const named = ({ question, ruleId, place, mistake }: Mutant) => ({
  question,
  ruleId,
  place,
  mistake,
});

function lines(values: readonly unknown[]): string {
  if (values.length === 0) return '[]';
  return `[\n    ${values.map((value) => JSON.stringify(value)).join(',\n    ')}\n  ]`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const pages = examplePages();
  writePages(pages, EXAMPLES);
  console.log(`${pages.length} files of examples written`);
}
