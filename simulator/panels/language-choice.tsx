/** In which language the page is read; where its words cannot be fetched, that is said. */
import { useState } from 'react';
import { Icon } from '../controls/icon.tsx';
import {
  chooseLanguage,
  forgetMissing,
  isLanguage,
  LANGUAGE_NAMES,
  languageName,
  type Manner,
  useManner,
} from '../manner.ts';
import { say } from '../say.ts';

type LanguageId = Manner['languageId'];

export function LanguageChoice() {
  const { languageId, missingId } = useManner();
  const [comingId, setComing] = useState<LanguageId | null>(null);
  const choose = (id: LanguageId): void => {
    setComing(id);
    void chooseLanguage(id).finally(() => setComing((coming) => (coming === id ? null : coming)));
  };
  return (
    <>
      <span className="language" data-word={say('Language')} aria-busy={comingId !== null}>
        <Icon name="language" />
        <select
          aria-label={say('Language')}
          value={comingId ?? languageId}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            if (isLanguage(chosen)) choose(chosen);
          }}
        >
          {Object.entries(LANGUAGE_NAMES).map(([id, name]) => (
            <option key={id} value={id} lang={id}>
              {name}
            </option>
          ))}
        </select>
      </span>
      <div className="language-missing" role="status">
        {missingId === null || comingId !== null ? null : (
          <Missing missingId={missingId} languageId={languageId} onAgain={choose} />
        )}
      </div>
    </>
  );
}

interface MissingProps {
  readonly missingId: LanguageId;
  readonly languageId: LanguageId;
  readonly onAgain: (id: LanguageId) => void;
}

/** Whichever view is shown: the page as a whole stays as it was. */
function Missing({ missingId, languageId, onAgain }: MissingProps) {
  return (
    <div className="toast" data-tone="bad">
      <Icon name="no" />
      <p>
        {say('{wanted} could not be loaded. The page stays in {current}.', {
          wanted: languageName(missingId),
          current: languageName(languageId),
        })}
      </p>
      <button type="button" className="button small" onClick={() => onAgain(missingId)}>
        {say('Try again')}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={say('Put away')}
        onClick={forgetMissing}
      >
        <Icon name="no" size={14} />
      </button>
    </div>
  );
}
