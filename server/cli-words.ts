/**
 * What the command says around an explanation, beyond the runtime's phrases, in the same languages.
 *
 * Source: our choice.
 */
import type { Language, LanguageId } from '../runtime/index.ts';

export interface CliWords {
  readonly step: string;
  readonly nothingAsked: string;
  readonly wholeRequest: string;
  readonly remains: string;
  readonly moreWays: string;
  readonly any: string;
  /** What is bought, or on trial elsewhere, seen from the service that is wanted. */
  readonly nothing: string;
  readonly theService: string;
  readonly otherService: string;
  readonly terms: string;
  readonly lists: string;
  readonly rulesOnlyIn: string;
  readonly rulesChanged: string;
  readonly allowedOnlyBy: string;
  readonly otherReason: string;
  readonly asUsual: string;
  readonly notExact: string;
}

const ENGLISH: CliWords = {
  step: 'Step',
  nothingAsked: 'No step asks the rules anything.',
  wholeRequest: 'The whole request',
  remains: 'Still in the way after that:',
  moreWays: 'There are more ways than these.',
  any: 'any',
  nothing: 'nothing',
  theService: 'the same service',
  otherService: 'another service',
  terms: 'Terms',
  lists: 'Lists',
  rulesOnlyIn: 'Rules only in {pack}',
  rulesChanged: 'Rules that differ',
  allowedOnlyBy: 'Allowed by {pack} alone',
  otherReason: 'Refused by both, for another first reason',
  asUsual: 'everything as usual',
  notExact: 'Not everything could be looked at.',
};

const SWEDISH: CliWords = {
  step: 'Steg',
  nothingAsked: 'Inget steg frågar reglerna.',
  wholeRequest: 'Hela begäran',
  remains: 'Kvarstående hinder efter det:',
  moreWays: 'Det finns fler sätt än dessa.',
  any: 'vilket som helst',
  nothing: 'ingenting',
  theService: 'samma tjänst',
  otherService: 'en annan tjänst',
  terms: 'Villkor',
  lists: 'Listor',
  rulesOnlyIn: 'Regler bara i {pack}',
  rulesChanged: 'Regler som skiljer sig',
  allowedOnlyBy: 'Tillåts bara av {pack}',
  otherReason: 'Nekas av båda, med olika första skäl',
  asUsual: 'allt som vanligt',
  notExact: 'Allt kunde inte undersökas.',
};

const GERMAN: CliWords = {
  step: 'Schritt',
  nothingAsked: 'Kein Schritt fragt die Regeln.',
  wholeRequest: 'Die ganze Anfrage',
  remains: 'Steht danach noch im Weg:',
  moreWays: 'Es gibt mehr Wege als diese.',
  any: 'beliebig',
  nothing: 'nichts',
  theService: 'derselbe Dienst',
  otherService: 'ein anderer Dienst',
  terms: 'Bestimmungen',
  lists: 'Listen',
  rulesOnlyIn: 'Regeln nur in {pack}',
  rulesChanged: 'Regeln, die sich unterscheiden',
  allowedOnlyBy: 'Nur von {pack} erlaubt',
  otherReason: 'Von beiden abgelehnt, mit verschiedenem ersten Grund',
  asUsual: 'alles wie üblich',
  notExact: 'Nicht alles konnte untersucht werden.',
};

const NORWEGIAN: CliWords = {
  step: 'Steg',
  nothingAsked: 'Ingen steg spør reglene.',
  wholeRequest: 'Hele forespørselen',
  remains: 'Gjenstående hindre etter det:',
  moreWays: 'Det finnes flere måter enn disse.',
  any: 'hvilken som helst',
  nothing: 'ingenting',
  theService: 'samme tjeneste',
  otherService: 'en annen tjeneste',
  terms: 'Vilkår',
  lists: 'Lister',
  rulesOnlyIn: 'Regler bare i {pack}',
  rulesChanged: 'Regler som er forskjellige',
  allowedOnlyBy: 'Bare tillatt av {pack}',
  otherReason: 'Avvist av begge, med ulik første grunn',
  asUsual: 'alt som vanlig',
  notExact: 'Ikke alt kunne undersøkes.',
};

const BULGARIAN: CliWords = {
  step: 'Стъпка',
  nothingAsked: 'Никоя стъпка не пита правилата.',
  wholeRequest: 'Цялото искане',
  remains: 'След това остава да пречи:',
  moreWays: 'Има и други начини освен тези.',
  any: 'без значение',
  nothing: 'нищо',
  theService: 'същата услуга',
  otherService: 'друга услуга',
  terms: 'Условия',
  lists: 'Списъци',
  rulesOnlyIn: 'Правила само в {pack}',
  rulesChanged: 'Правила, които се различават',
  allowedOnlyBy: 'Допуска се само от {pack}',
  otherReason: 'Отказва се и от двете, с друга първа причина',
  asUsual: 'всичко както обикновено',
  notExact: 'Не всичко можа да бъде проверено.',
};

const ARABIC: CliWords = {
  step: 'الخطوة',
  nothingAsked: 'لا تسأل أي خطوة القواعد.',
  wholeRequest: 'الطلب بأكمله',
  remains: 'ما يبقى مانعًا بعد ذلك:',
  moreWays: 'توجد طرق أخرى غير هذه.',
  any: 'أي قيمة',
  nothing: 'لا شيء',
  theService: 'الخدمة نفسها',
  otherService: 'خدمة أخرى',
  terms: 'الشروط',
  lists: 'القوائم',
  rulesOnlyIn: 'قواعد في {pack} فقط',
  rulesChanged: 'قواعد مختلفة',
  allowedOnlyBy: 'مسموح به في {pack} فقط',
  otherReason: 'مرفوض في كلتيهما، لسبب أول مختلف',
  asUsual: 'كل شيء كالمعتاد',
  notExact: 'تعذّر فحص كل شيء.',
};

const WORDS: Readonly<Record<LanguageId, CliWords>> = {
  en: ENGLISH,
  sv: SWEDISH,
  de: GERMAN,
  nb: NORWEGIAN,
  bg: BULGARIAN,
  ar: ARABIC,
};

export const wordsOf = ({ id }: Language): CliWords => WORDS[id];
