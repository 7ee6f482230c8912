/** The library's list, made while the page is built: each story is a file that is fetched later. */
import type { Plugin } from 'vite';

const NAME = 'virtual:stories';
const RESOLVED = `\0${NAME}`;

export interface StoryFile {
  readonly path: string;
  readonly text: string;
}

/** @param files The scenario files. */
export function stories(files: readonly StoryFile[]): Plugin {
  return {
    name: 'sandglass-stories',
    resolveId: (id) => (id === NAME ? RESOLVED : null),
    load: (id) =>
      id === RESOLVED ? `export default [\n${files.map(lineOf).join('\n')}\n];` : null,
  };
}

function lineOf({ path, text }: StoryFile): string {
  const { scenario, title, policy } = JSON.parse(text) as Readonly<Record<string, string>>;
  const head = JSON.stringify({ id: scenario, title, policy }).slice(0, -1);
  return `${head},load:()=>import(${JSON.stringify(path)}).then((file)=>file.default)},`;
}
