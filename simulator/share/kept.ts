/**
 * What was done in a story, kept in this tab until it is closed: as the text that a link holds. A copy
 * of a live trial is kept whole, with the people in it: the tab has the key to them as well, and
 * forgets the copy together with the key.
 */
import { type Address, MAIN } from '../address.ts';
import { keepText, keptText } from '../kept-text.ts';
import type { Ran } from '../library.ts';
import { openPage, type Page } from '../page.ts';
import { say } from '../say.ts';
import { chooseSubject, moveTo, subjectIdsIn } from '../session.ts';
import { LinkError, OF_TAB, readLink, writeLink } from './link.ts';
import { copyFrom, isCopy, pageOf } from './restore.ts';
import { contentOf } from './take.ts';

/**
 * Keeps a page, or forgets the one before it where nothing was done that would be missed. False where
 * the tab could not.
 */
export async function keepPage(page: Page, { story, run }: Ran): Promise<boolean> {
  const { branches } = page.session;
  const isSingle = branches.length === 1 && branches[0]?.hash === run.baseline.hash;
  // No library tells a copy again.
  const isAsTold = isSingle && story.isCopy !== true;
  const isForgotten = isAsTold && page.notes.length === 0;
  return keepText(story.id, isForgotten ? null : await writeLink(contentOf(page, story, run)));
}

/**
 * The page as it was left, where the address does not say otherwise; null where nothing is kept. A
 * story that comes out differently by now begins anew, and says so.
 */
export async function keptPage(address: Address, { story, run }: Ran): Promise<Page | null> {
  const text = keptText(story.id);
  if (text === null) return null;
  const isOfIt = address.scenarioId === story.id;
  const page = await readLink(text, OF_TAB)
    .then((content) => pageOf(content, story.id, run))
    .catch((error: unknown) => {
      if (error instanceof LinkError) return null;
      throw error;
    });
  if (page !== null && page.notice === null) return isOfIt ? asAddressed(page, address) : page;
  keepText(story.id, null);
  const anew = isOfIt ? address : { ...address, atMs: null, subjectId: null };
  const sentence = say('This story has changed since. Its what-ifs are gone; it begins anew.');
  return {
    ...openPage(story.id, run, anew),
    notice: { tone: 'info', text: sentence, canUndo: false },
  };
}

/** A copy of a live trial as it was left; null where this tab keeps none. */
export async function keptCopy(
  address: Address,
  storyId: string,
): Promise<(Ran & { readonly page: Page }) | null> {
  const text = keptText(storyId);
  if (text === null) return null;
  try {
    const content = await readLink(text, OF_TAB);
    if (!isCopy(content.story)) return null;
    const ran = copyFrom(content.story, content.packId);
    const page = await pageOf(content, storyId, ran.run);
    return { ...ran, page: address.scenarioId === storyId ? asAddressed(page, address) : page };
  } catch (error) {
    if (error instanceof LinkError) return null;
    throw error;
  }
}

function asAddressed(page: Page, { atMs, subjectId, detail, part, form }: Address): Page {
  const { session } = page;
  const isKnown = subjectId !== null && subjectIdsIn(session).includes(subjectId);
  const chosen = isKnown ? chooseSubject(session, subjectId) : session;
  return {
    ...page,
    session: atMs === null ? chosen : moveTo(chosen, atMs),
    detail,
    part: part ?? MAIN,
    form: form ?? page.form,
  };
}
