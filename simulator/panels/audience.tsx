/** For whom mails are: the inbox may show those to one audience, and says how many it then hides. */
import { useMemo } from 'react';
import { humanOf } from '../format.ts';
import type { Letter, Letters } from '../passage.ts';
import { count, say } from '../say.ts';

export const audiencesOf = (letters: readonly Letter[]): readonly string[] => [
  ...new Set(letters.map(({ message }) => message.audience)),
];

/** Those to one audience; all where none is chosen. */
export function useFiltered({ all, sentCount }: Letters, audience: string | null): Letters {
  const isSeen = ({ message }: Letter): boolean => message.audience === audience;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is seen depends on the audience
  return useMemo(() => {
    if (audience === null) return { all, sentCount };
    return { all: all.filter(isSeen), sentCount: all.slice(0, sentCount).filter(isSeen).length };
  }, [all, sentCount, audience]);
}

interface AudienceFilterProps {
  readonly audiences: readonly string[];
  readonly audience: string | null;
  readonly hiddenCount: number;
  readonly onAudience: (audience: string | null) => void;
}

/** Whoever filters is told what is hidden, and by what. */
export function AudienceFilter({
  audiences,
  audience,
  hiddenCount,
  onAudience,
}: AudienceFilterProps) {
  return (
    <p className="inbox-filter">
      <select
        aria-label={say('Mails to')}
        value={audience ?? ''}
        onChange={(event) =>
          onAudience(event.currentTarget.value === '' ? null : event.currentTarget.value)
        }
      >
        <option value="">{say('Mails to everybody')}</option>
        {audiences.map((one) => (
          <option key={one} value={one}>
            {say('to {audience}', { audience: audienceOf(one) })}
          </option>
        ))}
      </select>
      {hiddenCount === 0 ? null : (
        <>
          <small role="status">
            {count(hiddenCount, '{count} mail is hidden', '{count} mails are hidden')}
          </small>
          <button type="button" className="button small" onClick={() => onAudience(null)}>
            {say('Show all')}
          </button>
        </>
      )}
    </p>
  );
}

export function audienceOf(audience: string): string {
  return humanOf(audience).toLowerCase();
}
