/** `sandglass explain` as text for people. */
import {
  eventLabel,
  type Forecast,
  type ForecastCause,
  factLabel,
  fillIn,
  isoOf,
  type Language,
  type Reason,
  type Remedies,
  type Remedy,
  type ReplayedService,
  type Scenario,
  timerLabel,
  valueLabel,
  wordBlocks,
  wordChange,
  wordCode,
  wordForecast,
  wordReason,
} from '../runtime/index.ts';
import type { Question, StartQuestion } from './cli-questions.ts';
import { BLANK, type Line, line, type Said, tone } from './cli-text.ts';
import { apart, ruleLines } from './cli-trees.ts';
import { wordsOf } from './cli-words.ts';

export interface TextOptions {
  readonly language: Language;
  /** Whether rules that passed or do not apply are told too. */
  readonly isFull: boolean;
}

export function explanationLines(
  scenario: Scenario,
  packId: string,
  questions: readonly Question[],
  options: TextOptions,
): readonly Line[] {
  const { language } = options;
  const title = [scenario.scenario, scenario.title, `[${packId}]`];
  const head = line(0, ...title.map((one) => tone(apart(language, one), 'strong')));
  if (questions.length === 0) return [head, BLANK, line(0, wordsOf(language).nothingAsked)];
  return [head, ...questions.flatMap((one) => [BLANK, ...questionLines(one, options)])];
}

function questionLines(question: Question, options: TextOptions): readonly Line[] {
  const { language } = options;
  const head = headLines(question, language);
  switch (question.kind) {
    case 'rejected': {
      const { code, sentence } = question;
      const said = wordCode(language, code, sentence);
      return [
        ...head,
        line(2, tone('✗', 'bad'), said, tone(apart(language, code), 'faint')),
        ...forecastLines(question.forecast, [], language),
      ];
    }
    case 'other':
      return [
        ...head,
        ...question.replayed.services.flatMap((one) => serviceLines(one, options)),
        ...wholeLines(question.refusal?.reasons ?? [], language),
      ];
    case 'start':
      return [...head, ...startLines(question, options)];
  }
}

function headLines(question: Question, language: Language): readonly Line[] {
  const { step, atMs, actor, asked, note } = question;
  const { phrases } = language;
  const who = 'email' in actor ? actor.email : actor.kind;
  const what = asked === 'eligibility' ? phrases.eligibility : apart(language, asked);
  const packId = packIdOf(question);
  const head = line(
    0,
    tone(`${wordsOf(language).step} ${step}`, 'strong'),
    apart(language, isoOf(atMs)),
    `${apart(language, who)}:`,
    what,
    ...(packId === null ? [] : [tone(apart(language, `[${packId}]`), 'faint')]),
  );
  const notes = note === null ? [] : [line(2, tone(noteIn(language, note), 'faint'))];
  return [head, ...notes];
}

function packIdOf(question: Question): string | null {
  if (question.kind === 'rejected') return null;
  return (question.kind === 'start' ? question.eligibility : question).decision.packId;
}

const noteIn = (language: Language, note: string): string => apart(language, `# ${note}`);

function startLines(question: StartQuestion, options: TextOptions): readonly Line[] {
  const { eligibility, replayed, remedies, forecast, request } = question;
  const { language } = options;
  const { phrases } = language;
  const path = valueLabel(language, 'path', eligibility.path);
  const isUnconfirmed = eligibility.needsConfirmExisting && request['confirmExisting'] !== true;
  const notes = [
    ...(isUnconfirmed ? [phrases.needsConfirmation] : []),
    ...(eligibility.isAllowed && eligibility.needsConsent ? [phrases.needsConsent] : []),
  ];
  return [
    line(2, tone(`${factLabel(language, 'path')}: ${path}`, 'faint')),
    ...replayed.services.flatMap((one) => [
      ...serviceLines(one, options),
      ...(one.outcome === 'allowed' ? [] : serviceAhead(one.service, remedies, forecast, language)),
    ]),
    ...wholeRequest(question, language),
    ...notes.map((one) => line(2, one)),
  ];
}

/** The verdict, and the rules behind it. */
function serviceLines(
  { service, outcome, rules }: ReplayedService,
  { language, isFull }: TextOptions,
): readonly Line[] {
  const { phrases } = language;
  const isAllowed = outcome === 'allowed';
  const [first] = rules.filter((rule) => rule.outcome === 'violated');
  const passed = rules.filter((rule) => rule.outcome !== 'violated').length;
  const count = fillIn(language, phrases.rulesSatisfied, {
    passed: String(passed),
    total: String(rules.length),
  });
  const head = line(
    2,
    isAllowed ? tone('✓', 'good') : tone('✗', 'bad'),
    ...(service === '' ? [] : [tone(`${valueLabel(language, 'service', service)}:`, 'strong')]),
    tone(phrases.verdicts[outcome], isAllowed ? 'good' : 'bad'),
    ...(first === undefined ? [] : [apart(language, first.code)]),
    tone(`(${count})`, 'faint'),
  );
  const told = isFull ? rules : rules.filter((rule) => rule.outcome === 'violated');
  return [head, ...told.flatMap((rule) => ruleLines(rule, told, language, 4))];
}

function serviceAhead(
  service: string,
  remedies: Remedies | null,
  forecast: Forecast | null,
  language: Language,
): readonly Line[] {
  const { phrases } = language;
  const found = remedies?.services.find((one) => one.service === service);
  const ahead = forecast?.services.find((one) => one.service === service);
  const ways =
    found === undefined
      ? []
      : found.blockedBy.length > 0
        ? [line(6, wordBlocks(language, found.blockedBy))]
        : remedyLines(found.remedies, found.isComplete, language);
  return [
    ...(ways.length === 0 ? [] : [line(4, tone(phrases.whatWouldPass, 'strong')), ...ways]),
    ...(ahead === undefined ? [] : forecastLines(ahead, ahead.stays, language)),
  ];
}

function remedyLines(
  remedies: readonly Remedy[],
  isComplete: boolean,
  language: Language,
): readonly Line[] {
  const { phrases } = language;
  const { remains, moreWays } = wordsOf(language);
  return [
    ...remedies.flatMap(({ changes, remaining, allowedFromMs }, index) => [
      ...changes.map(
        (change, at): Line => ({
          lead: [at === 0 ? `      ${index + 1}. ` : '       + '],
          said: [`${phrases.by[change.by]}:`, wordChange(language, change)],
        }),
      ),
      ...(allowedFromMs === null
        ? []
        : [line(9, wordForecast(language, { isAllowedNow: false, allowedFromMs }))]),
      ...(remaining.length === 0 ? [] : [line(9, remains), ...reasonLines(remaining, language, 9)]),
    ]),
    ...(isComplete ? [] : [line(6, moreWays)]),
  ];
}

/** What stands in the way beside the rules. */
function wholeLines(reasons: readonly Reason[], language: Language): readonly Line[] {
  const beside = reasons.filter(({ ruleId }) => ruleId === undefined);
  if (beside.length === 0) return [];
  const title = line(2, tone(`${wordsOf(language).wholeRequest}:`, 'strong'));
  return [title, ...reasonLines(beside, language, 4)];
}

/** What is about all services at once: told where it is more than what is told of the only one. */
function wholeRequest(
  { refusal, remedies, forecast, replayed }: StartQuestion,
  language: Language,
): readonly Line[] {
  const { phrases } = language;
  const beside = wholeLines(refusal?.reasons ?? [], language);
  const stays = forecast?.stays.map(({ ruleId, code }) => ruleId ?? code) ?? [];
  const ways = remedies === null ? [] : wholeRemedies(remedies, language);
  const isSame = forecast?.services.every((one) => one.allowedFromMs === forecast.allowedFromMs);
  const isMore = beside.length > 0 || (replayed.services.length > 1 && isSame !== true);
  const ahead = [
    ...(ways.length === 0 ? [] : [line(4, tone(phrases.whatWouldPass, 'strong')), ...ways]),
    ...(forecast !== null && isMore ? forecastLines(forecast, stays, language) : []),
  ];
  if (beside.length > 0 || ahead.length === 0) return [...beside, ...ahead];
  return [line(2, tone(`${wordsOf(language).wholeRequest}:`, 'strong')), ...ahead];
}

const reasonLines = (reasons: readonly Reason[], language: Language, indent: number) =>
  reasons.map((one): Line => {
    const names = [one.code, ...(one.ruleId === undefined ? [] : [one.ruleId]), ...one.source];
    const said = tone(names.map((name) => apart(language, name)).join(' '), 'faint');
    return {
      lead: [' '.repeat(indent), tone('✗', 'bad'), ' '],
      said: [wordReason(language, one), said],
    };
  });

function wholeRemedies({ request, leaveOut }: Remedies, language: Language): readonly Line[] {
  const { phrases } = language;
  const services = leaveOut?.services.map((one) => valueLabel(language, 'service', one)) ?? [];
  const without = fillIn(language, phrases.leaveOut, {
    services: services.join(phrases.listSeparator),
  });
  return [
    ...remedyLines(request, true, language),
    ...(leaveOut === null ? [] : [line(6, `${phrases.by.requester}:`, without)]),
  ];
}

function forecastLines(
  of: Pick<Forecast, 'isAllowedNow' | 'allowedFromMs' | 'because'>,
  stays: readonly string[],
  language: Language,
): readonly Line[] {
  const { phrases } = language;
  const { allowedFromMs, isAllowedNow, because } = of;
  const exact: readonly Said[] =
    allowedFromMs === null || isAllowedNow ? [] : [apart(language, `(${isoOf(allowedFromMs)})`)];
  const still =
    stays.length === 0
      ? []
      : [`(${[...new Set(stays)].map((one) => apart(language, one)).join(' ')})`];
  return [
    line(4, tone(`${phrases.when}:`, 'strong'), wordForecast(language, of), ...exact, ...still),
    ...(because.length === 0 ? [] : [line(6, `${phrases.broughtAboutBy}:`)]),
    ...because.map((cause) => causeLine(cause, language)),
  ];
}

function causeLine({ atMs, entries, lifted, raised }: ForecastCause, language: Language): Line {
  const titles = entries.map(({ input }) => {
    if (input.kind === 'timer') return timerLabel(language, input.name);
    return eventLabel(language, input.kind === 'command' ? input.command.type : input.event.type);
  });
  const named = (sign: string, is: 'good' | 'bad', reasons: readonly Reason[]): readonly Said[] =>
    [...new Set(reasons.map(({ code }) => code))].map((code) =>
      tone(apart(language, `${sign}${code}`), is),
    );
  return line(
    8,
    apart(language, isoOf(atMs)),
    [...new Set(titles)].join(language.phrases.listSeparator),
    ...named('−', 'good', lifted),
    ...named('+', 'bad', raised),
  );
}
