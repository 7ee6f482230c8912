/** Every key that the page answers, and the switch that turns them off. */
import { SHORTCUTS } from '../keys.ts';
import { say } from '../say.ts';
import type { DialogsProps } from './dialogs-props.ts';

type KeyListProps = Pick<DialogsProps, 'hasShortcuts' | 'onShortcuts'>;

export function KeyList({ hasShortcuts, onShortcuts }: KeyListProps) {
  return (
    <>
      {/* Longer than a small window: whoever has keys alone scrolls it, too. */}
      <dl className="keys" tabIndex={0}>
        {SHORTCUTS.map(([keys, what]) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{say(what)}</dd>
          </div>
        ))}
      </dl>
      <label className="check">
        <input
          type="checkbox"
          checked={hasShortcuts}
          onChange={(event) => onShortcuts(event.currentTarget.checked)}
        />
        {say('Single keys are on')}
      </label>
    </>
  );
}
