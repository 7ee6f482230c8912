/** `sandglass explain`: what a scenario asks the rules, with every answer explained. */
import {
  type Language,
  Rejected,
  runScenario,
  type Scenario,
  type ScenarioRun,
} from '../runtime/index.ts';
import { explanationLines } from './cli-explain-text.ts';
import { type Call, CallError, languageOf, loadedPack, onlyWord } from './cli-options.ts';
import { type Question, questionsOf, stepsThatAsk } from './cli-questions.ts';
import { jsonOf, type Out, printed } from './cli-text.ts';
import type { Variables } from './env.ts';
import { explanationWire } from './explanation-wire.ts';
import { forecastWire, remediesWire } from './remedies-wire.ts';
import { problemsIn, readScenario } from './scenario-file.ts';
import { toWire } from './wire.ts';

export const EXPLAIN_OPTIONS = {
  step: 'text',
  policy: 'text',
  lang: 'text',
  full: 'flag',
  packs: 'text',
  json: 'flag',
} as const;

/** @returns 0 when it was explained, 2 when a file cannot be used. @throws {CallError} */
export async function explain(
  call: Call<typeof EXPLAIN_OPTIONS>,
  out: Out,
  err: Out,
  env: Variables,
): Promise<number> {
  const file = onlyWord(call, 'scenario file');
  const { step, policy, lang, full: isFull, json } = call.options;
  const language = await languageOf(lang);
  const pack = policy === undefined ? null : loadedPack(policy);
  const number = step === undefined ? null : stepNumberOf(step);
  const read = readScenario(file);
  if (!read.ok) {
    err.write(problemsIn(file, read.problems));
    return 2;
  }
  try {
    const run = await runScenario(read.scenario);
    const questions = await explained(run, number, pack?.packId ?? null, file);
    const { packId } = run.start;
    if (json) {
      const report = reportOf(read.scenario, packId, questions, language);
      out.write(jsonOf(report));
    } else {
      const lines = explanationLines(read.scenario, packId, questions, { language, isFull });
      printed(lines, out, env, language.direction);
    }
    return 0;
  } catch (error) {
    if (!(error instanceof Rejected)) throw error;
    err.write(`${file}: ${error.code}: ${error.sentence}\n`);
    return 2;
  }
}

function stepNumberOf(text: string): number {
  if (/^[1-9]\d{0,5}$/.test(text)) return Number(text);
  throw new CallError(`--step "${text}" is no number of a step; the first step is 1`);
}

/** The questions of one step, or of all. @throws {CallError} There is no such step, or it asks nothing. */
async function explained(
  run: ScenarioRun,
  step: number | null,
  policy: string | null,
  file: string,
): Promise<readonly Question[]> {
  const asking = stepsThatAsk(run);
  if (step !== null && !asking.includes(step)) {
    const count = run.rows.length;
    const steps = `${file} has ${count} step${count === 1 ? '' : 's'}`;
    const why = step > count ? `there is no step ${step}; ${steps}` : `step ${step} asks nothing`;
    const others = asking.length === 0 ? 'none asks the rules' : `the rules are asked in`;
    throw new CallError(`${why}; ${others} ${asking.join(', ')}`.trimEnd());
  }
  const questions: Question[] = [];
  for (const row of run.rows) {
    if (step === null ? asking.includes(row.index + 1) : row.index + 1 === step) {
      questions.push(...(await questionsOf(row, policy)));
    }
  }
  return questions;
}

/** In the shapes of `POST /v1/eligibility` and `GET /v1/decisions/{id}`, where they have one. */
function reportOf(
  { scenario, title }: Scenario,
  policy: string,
  questions: readonly Question[],
  language: Language,
): object {
  return {
    scenario,
    title,
    policy,
    language: language.id,
    questions: questions.map((one) => questionOut(one, language)),
  };
}

function questionOut(question: Question, language: Language): object {
  const { step, atMs, note, actor, asked, request, kind } = question;
  const head = { step, ...toWire({ atMs }), note, actor, asked, request };
  switch (kind) {
    case 'rejected': {
      const { code, sentence, forecast } = question;
      return { ...head, rejected: { code, sentence }, forecast: forecastWire(forecast, language) };
    }
    case 'start': {
      const { eligibility, refusal, replayed, remedies, forecast } = question;
      const { decision, ...rest } = eligibility;
      const answer = { ...rest, isAllowed: refusal === null, refusal };
      return {
        ...head,
        rejected: null,
        ...toWire({ ...answer, decision }),
        explanation: explanationWire(replayed, language, 'everything'),
        remedies: remedies && remediesWire(remedies, language),
        forecast: forecast && forecastWire(forecast, language),
      };
    }
    case 'other': {
      const { decision, refusal, replayed } = question;
      return {
        ...head,
        rejected: null,
        refusal,
        ...toWire({ decision }),
        explanation: explanationWire(replayed, language, 'everything'),
      };
    }
  }
}
