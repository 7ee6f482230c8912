/** Opens a shared page: its story, its branches, its view, its language and its zone. */
import { type Listed, openStory, type Ran } from '../library.ts';
import { chooseLanguage, chooseZone } from '../manner.ts';
import type { Page } from '../page.ts';
import { runOwn, runStory } from '../run-story.ts';
import { say } from '../say.ts';
import { OWN } from '../story.ts';
import { type LinkContent, LinkError, readLink } from './link.ts';
import { copyFrom, isCopy, pageOf } from './restore.ts';

export interface Opened extends Ran {
  readonly page: Page;
}

/**
 * @param hash From the `#` on.
 * @throws {LinkError} The link cannot be opened.
 */
export async function openLink(hash: string, stories: readonly Listed[]): Promise<Opened> {
  const content = await readLink(hash);
  await chooseLanguage(content.language);
  chooseZone(content.zone);
  const ran = await ranOf(content, stories);
  return { ...ran, page: await pageOf(content, ran.story.id, ran.run) };
}

async function ranOf(
  { story: named, packId }: LinkContent,
  stories: readonly Listed[],
): Promise<Ran> {
  if (typeof named !== 'string') {
    return isCopy(named) ? copyFrom(named, packId) : runStory(named);
  }
  const listed = stories.find(({ id }) => id === named);
  if (listed !== undefined) return openStory(listed);
  if (named.startsWith(OWN)) return runOwn(named);
  throw new LinkError(
    say('This link is about the story “{story}”, which is not here.', { story: named }),
  );
}
