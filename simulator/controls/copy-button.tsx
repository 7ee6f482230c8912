/** Copies a text and says so for a moment. */

import { useState } from 'react';
import { say } from '../say.ts';
import { Icon } from './icon.tsx';

const SAID_MS = 1_500;

export function CopyButton({ text, label }: { readonly text: string; readonly label: string }) {
  const [said, setSaid] = useState<string | null>(null);
  const copy = async (): Promise<void> => {
    setSaid(await written(text));
    setTimeout(() => setSaid(null), SAID_MS);
  };
  return (
    <span className="copy">
      <button
        type="button"
        className="icon-button"
        aria-label={label}
        title={label}
        onClick={() => void copy()}
      >
        <Icon name="copy" size={16} />
      </button>
      <span role="status">{said}</span>
    </span>
  );
}

async function written(text: string): Promise<string> {
  try {
    await navigator.clipboard.writeText(text);
    return say('Copied');
  } catch {
    return say('The browser did not allow it');
  }
}
