/** What this tab keeps of each story, by its id. It never leaves the tab, and is gone with it. */
const placeOf = (storyId: string): string => `sandglass.done.${storyId}`;

/** Null where nothing is kept, or nothing can be. */
export function keptText(storyId: string): string | null {
  try {
    return sessionStorage.getItem(placeOf(storyId));
  } catch {
    return null;
  }
}

/** The ids of the stories of which this tab keeps something, as far as they begin so. */
export function keptIds(prefix: string): readonly string[] {
  const place = placeOf(prefix);
  try {
    const kept = Object.keys(sessionStorage).filter((key) => key.startsWith(place));
    return kept.map((key) => key.slice(placeOf('').length)).sort();
  } catch {
    return [];
  }
}

/** Whether it is so now: storage may be off or full. @param text Null forgets it. */
export function keepText(storyId: string, text: string | null): boolean {
  try {
    if (text === null) sessionStorage.removeItem(placeOf(storyId));
    else sessionStorage.setItem(placeOf(storyId), text);
    return true;
  } catch {
    return text === null;
  }
}
