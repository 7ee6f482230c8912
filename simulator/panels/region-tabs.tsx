/** On a narrow screen one region is shown at a time; these choose which. */

import type { Intent, Page, Shown } from '../page.ts';
import { say } from '../say.ts';

interface RegionTabsProps {
  readonly page: Page;
  readonly send: (intent: Intent) => void;
}

interface RegionTab {
  readonly title: string;
  readonly shown: Pick<Shown, 'region' | 'detail'>;
  readonly isShown: boolean;
}

/** Two of the details stand here; the others are tabs beside them. */
function tabsFor({ region, detail }: Page): readonly RegionTab[] {
  const isRules = detail === 'eligibility';
  const isDetails = region === 'details';
  return [
    { title: say('Now'), shown: { region: 'now' }, isShown: region === 'now' },
    { title: say('Diagram'), shown: { region: 'diagram' }, isShown: region === 'diagram' },
    { title: say('Timeline'), shown: { region: 'timeline' }, isShown: region === 'timeline' },
    {
      title: say('Mail'),
      shown: { region: 'details', detail: 'inbox' },
      isShown: isDetails && !isRules,
    },
    {
      title: say('Rules'),
      shown: { region: 'details', detail: 'eligibility' },
      isShown: isDetails && isRules,
    },
  ];
}

export function RegionTabs({ page, send }: RegionTabsProps) {
  return (
    <nav className="regions" aria-label={say('Region')}>
      {tabsFor(page).map(({ title, shown, isShown }) => (
        <button
          key={title}
          type="button"
          aria-current={isShown ? 'true' : undefined}
          onClick={() => send({ kind: 'show', with: shown })}
        >
          {title}
        </button>
      ))}
    </nav>
  );
}
