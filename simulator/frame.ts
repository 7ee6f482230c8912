/** What every view of the page can be asked for, whatever it shows: another view, a story, a theme. */
import { createContext, use } from 'react';
import type { StoryGroup } from './library.ts';
import type { View } from './place.ts';
import type { Theme } from './theme.ts';

export interface Frame {
  readonly groups: readonly StoryGroup[];
  readonly onStory: (id: string) => void;
  /** Asks for a trial of the reader's own. */
  readonly onOwn: () => void;
  /** Whether whoever looks has not been here, and asked for nothing in particular. */
  readonly isNew: boolean;
  readonly onKnown: () => void;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly theme: Theme;
  readonly onTheme: (theme: Theme) => void;
  /** Whether single keys are on. */
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
}

export const FrameContext = createContext<Frame | null>(null);

export function useFrame(): Frame {
  const frame = use(FrameContext);
  if (frame === null) throw new Error('nothing is shown without its frame');
  return frame;
}
