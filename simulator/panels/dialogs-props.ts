/** What every dialog of the page is given. */
import type { Moment } from '../moment.ts';
import type { Doing, Offer } from '../offers.ts';
import type { Intent, Page } from '../page.ts';
import type { Run } from '../session.ts';
import type { Story } from '../story.ts';
import type { Acting } from '../use-acting.ts';
import type { Deed } from './deed.ts';

export interface DialogsProps {
  readonly story: Story;
  readonly run: Run;
  readonly page: Page;
  readonly moment: Moment;
  readonly acting: Acting;
  /** What can be done at the cursor; absent where the page only looks. */
  readonly offers?: readonly Offer[] | null;
  readonly doing?: Doing;
  readonly send: (intent: Intent) => void;
  readonly hasShortcuts: boolean;
  readonly onShortcuts: (areOn: boolean) => void;
  readonly onImport: (file: unknown) => void;
  /** A life that goes on elsewhere: nothing is done to it here, and nothing shared. */
  readonly isOnlyLooking?: true;
  /** What its view can do besides. */
  readonly more?: readonly Deed[];
}
