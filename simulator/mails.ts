/**
 * Mails in another language than the one that they are sent in. A language's words are fetched when
 * the first of its mails is read, after the first story is shown.
 */
import { useEffect, useState } from 'react';
import type { InLanguage, Mails, Message, Task } from '../runtime/index.ts';
import { firstShown } from './later.ts';
import { type Manner, manner } from './manner.ts';
import { remembered } from './remembered.ts';

type LanguageId = Manner['languageId'];

/** Says a mail in a language; null where it is there only as it was sent. */
export type Told = (message: Message) => InLanguage | null;

export interface MailWords {
  /** Null while the words are on their way, and where they could not be fetched. */
  readonly told: Told | null;
  /** Asks anew; null where nothing is missing. */
  readonly again: (() => void) | null;
}

const AS_SENT: Told = (message) => ({
  ...{ language: 'en', direction: 'ltr' },
  ...{ subject: message.subject, text: message.text, html: message.html },
});

const here = new Map<LanguageId, Told>([['en', AS_SENT]]);

async function fetchTold(languageId: LanguageId): Promise<Told> {
  await firstShown;
  const { loadMails, mailIn } = await import('./language-engine.ts');
  const mails: Mails = await loadMails(languageId);
  const told: Told = remembered((message: Message) => mailIn(mails, message));
  here.set(languageId, told);
  return told;
}

/** What a mail is called in the language of the page, or as it was sent until its words are here. */
export const mailTitleOf = (message: Message): string =>
  manner().mailOf(message)?.subject ?? message.subject;

/** What a task is called in the language of the page, or as it was opened. */
export const taskTitleOf = (task: Task): string => manner().taskOf(task) ?? task.title;

/** The mails in a language: fetched where they are not here. */
export function useMailWords(languageId: LanguageId): MailWords {
  const [tryCount, setTries] = useState(0);
  const [, setHere] = useState<object>();
  const [missing, setMissing] = useState<string | null>(null);
  const wanted = `${languageId} ${tryCount}`;
  useEffect(() => {
    if (here.has(languageId)) return;
    let isWanted = true;
    fetchTold(languageId).then(
      () => isWanted && setHere({}),
      () => isWanted && setMissing(wanted),
    );
    return () => {
      isWanted = false;
    };
  }, [languageId, wanted]);
  const isMissing = missing === wanted;
  return {
    told: here.get(languageId) ?? null,
    again: isMissing ? () => setTries(tryCount + 1) : null,
  };
}
