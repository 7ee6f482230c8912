/** On a narrow screen one region is shown at a time; these choose which. */

import type { Intent, Page, RegionId } from '../page.ts';
import { say } from '../say.ts';

interface RegionTabsProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

const TITLES: readonly (readonly [RegionId, string])[] = [
  ['now', 'Now'],
  ['diagram', 'Diagram'],
  ['timeline', 'Timeline'],
  ['details', 'Details'],
];

export function RegionTabs({ page, send }: RegionTabsProps) {
  return (
    <nav className="regions" aria-label={say('Region')}>
      {TITLES.map(([region, title]) => (
        <button
          key={region}
          type="button"
          aria-current={page.region === region ? 'true' : undefined}
          onClick={() => send({ kind: 'show', with: { region } })}
        >
          {say(title)}
        </button>
      ))}
    </nav>
  );
}
