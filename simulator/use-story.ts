/** Opens what was chosen: a story of the library, a file, or a link. The last choice wins. */
import { useEffect, useState } from 'react';
import { parseAddress } from './address.ts';
import { addressFor } from './address-for.ts';
import { keptText } from './kept-text.ts';
import { engine } from './later.ts';
import { type Listed, openStory } from './library.ts';
import type { Page } from './page.ts';
import { say } from './say.ts';
import type { Run } from './session.ts';
import { COPY, OWN, type Story, StoryError } from './story.ts';

export type Wanted =
  | { readonly kind: 'story'; readonly id: string }
  | { readonly kind: 'file'; readonly file: unknown }
  | { readonly kind: 'link'; readonly hash: string }
  | { readonly kind: 'taken'; readonly ready: Omit<Ready, 'kind'> };

export type Loading =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly title: string; readonly problems: readonly string[] }
  | Ready;

interface Ready {
  readonly kind: 'ready';
  readonly story: Story;
  readonly run: Run;
  /** As the link says, or as this tab keeps it; null where there is neither. */
  readonly page: Page | null;
}

export function useStory(stories: readonly Listed[], wanted: Wanted): Loading {
  const [loading, setLoading] = useState<Loading>({ kind: 'loading' });
  useEffect(() => {
    let isChosen = true;
    const tell = (now: Loading): void => {
      if (isChosen) setLoading(now);
    };
    tell({ kind: 'loading' });
    load(stories, wanted).then(tell, (error: unknown) => tell(failureOf(wanted, error)));
    return () => {
      isChosen = false;
    };
  }, [stories, wanted]);
  return loading;
}

const COPY_IS_GONE =
  'This was a copy of a live trial. Only the tab that made it keeps it, until it is closed or its key is forgotten. Copy it again under Live, or open its link again.';

async function load(stories: readonly Listed[], wanted: Wanted): Promise<Loading> {
  switch (wanted.kind) {
    case 'story': {
      const listed = stories.find(({ id }) => id === wanted.id);
      if (listed === undefined) {
        if (wanted.id.startsWith(COPY)) return copyKept(wanted.id);
        if (!wanted.id.startsWith(OWN)) {
          throw new StoryError([say('There is no story “{story}”.', { story: wanted.id })]);
        }
        const { runOwn } = await engine();
        return asLeft(await runOwn(wanted.id, addressFor(wanted.id)));
      }
      return asLeft({ ...(await openStory(listed)), page: null });
    }
    case 'file':
      return { kind: 'ready', page: null, ...(await (await engine()).runStory(wanted.file)) };
    case 'taken':
      return { kind: 'ready', ...wanted.ready };
    case 'link': {
      const { openLink } = await import('./share/open-link.ts');
      return { kind: 'ready', ...(await openLink(wanted.hash, stories)) };
    }
  }
}

/** With what was done in it in this tab. */
async function asLeft(opened: Omit<Ready, 'kind'>): Promise<Ready> {
  if (keptText(opened.story.id) === null) return { kind: 'ready', ...opened };
  const { keptPage } = await import('./share/kept.ts');
  const page = await keptPage(parseAddress(location.search), opened);
  return { kind: 'ready', ...opened, page };
}

/** @throws {StoryError} This tab does not keep it. */
async function copyKept(id: string): Promise<Ready> {
  const { keptCopy } = await import('./share/kept.ts');
  const copy = await keptCopy(parseAddress(location.search), id);
  if (copy === null) throw new StoryError([say(COPY_IS_GONE)]);
  return { kind: 'ready', ...copy };
}

function failureOf({ kind }: Wanted, error: unknown): Loading {
  const title =
    kind === 'link' ? say('This link could not be opened') : say('This story could not be run');
  if (error instanceof StoryError) return { kind: 'failed', title, problems: error.problems };
  return {
    kind: 'failed',
    title,
    problems: [error instanceof Error ? error.message : String(error)],
  };
}
