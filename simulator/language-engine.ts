/** What words rules and mails in a language; it comes with the first language that is not English. */
export { loadLanguage, loadMails, mailIn, taskIn, wordReason } from '../runtime/index.ts';
