/** `sandglass policy check`: an edited pack, tried without keeping it. */
import {
  difference,
  ENGLISH,
  type Finding,
  findings,
  PACKS,
  type Pack,
  type PackDifference,
  PackError,
  packNamed,
  readPack,
} from '../runtime/index.ts';
import { type Call, loadedPack, onlyWord } from './cli-options.ts';
import { headOf, packFile } from './cli-packs.ts';
import { differenceLines, isNoDifference } from './cli-policy-diff-text.ts';
import {
  BLANK,
  jsonOf,
  type Line,
  line,
  type Out,
  padded,
  printed,
  section,
  type Tone,
  tone,
} from './cli-text.ts';
import type { Variables } from './env.ts';

export const CHECK_OPTIONS = {
  against: 'text',
  full: 'flag',
  packs: 'text',
  json: 'flag',
} as const;

interface Checked {
  readonly pack: Pack;
  readonly findings: readonly Finding[];
  readonly isExact: boolean;
  readonly base: Pack | null;
  readonly difference: PackDifference | null;
}

/** @returns 0, or 1 where the pack is refused or an error is found. @throws {CallError} */
export async function checkPolicy(
  call: Call<typeof CHECK_OPTIONS>,
  out: Out,
  err: Out,
  env: Variables,
): Promise<number> {
  const path = onlyWord(call, 'file of a policy pack');
  const { against, full, json } = call.options;
  const file = packFile(path);
  const asked = against === undefined ? null : loadedPack(against);
  let pack: Pack;
  try {
    pack = readPack(file);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    if (json) out.write(jsonOf({ ...REFUSED, problems: error.problems }));
    else err.write(refusalText(path, error));
    return 1;
  }
  const base = asked ?? sameName(pack);
  const { findings: found, isExact } = findings(pack);
  const checked: Checked = {
    pack,
    findings: found,
    isExact,
    base,
    difference: base === null ? null : await difference(base, pack),
  };
  if (json) out.write(jsonOf(reportOf(checked)));
  else printed(checkedLines(checked, full), out, env);
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** The newest pack of the same name. */
const sameName = ({ pack: name }: Pack): Pack | null =>
  [...PACKS.values()].some((one) => one.pack === name) ? packNamed(name) : null;

const REFUSED = { isUsable: false, id: null, hash: null, findings: [], difference: null };

function refusalText(path: string, { problems }: PackError): string {
  const lines = problems.map(({ file, place, reason }) => {
    const where = file === undefined || path.endsWith(file) ? path : `${path} (${file})`;
    return `${where}: ${place === '' ? '' : `${place} `}${reason}\n`;
  });
  const count = `${problems.length} problem${problems.length === 1 ? '' : 's'}`;
  return `${lines.join('')}the pack is refused, ${count}\n`;
}

/** Whether the id stands for something else already, so that this cannot be taken beside it. */
const isTaken = ({ packId, packHash }: Pack): boolean => {
  const loaded = PACKS.get(packId);
  return loaded !== undefined && loaded.packHash !== packHash;
};

const reportOf = ({ pack, findings: found, isExact, base, difference: differs }: Checked) => ({
  isUsable: true,
  problems: [],
  ...headOf(pack),
  needsVersion: isTaken(pack),
  findings: found,
  isExact,
  against: base?.packId ?? null,
  difference: differs,
});

function checkedLines(checked: Checked, isFull: boolean): readonly Line[] {
  const { pack, findings: found, isExact, base, difference: differs } = checked;
  const questions = new Set(pack.rules.flatMap((rule) => rule.questions)).size;
  const taken = `${pack.packId} is there with another content: a released pack is never edited, so it needs another version before it can be taken.`;
  const told = found.filter(({ kind }) => isFull || kind !== 'settledByTerms');
  const settled = found.length - told.length;
  const folded =
    settled === 0
      ? []
      : [
          line(
            2,
            tone(`${settled} more are settled by the terms, as meant; --full names them.`, 'faint'),
          ),
        ];
  return [
    line(0, tone('✓', 'good'), tone(pack.packId, 'strong'), 'can be used'),
    line(2, `${pack.rules.length} rules, ${questions} questions`),
    line(2, `sha-256 ${pack.packHash}`),
    ...(isTaken(pack) ? [line(2, tone('!', 'warn'), taken)] : []),
    ...section('Findings', [
      ...(told.length === 0
        ? [line(2, 'Nothing is contradictory, vacuous, redundant or shadowed.')]
        : []),
      ...told.flatMap(findingLines),
      ...folded,
      ...(isExact ? [] : [line(2, tone('Not everything could be looked at.', 'warn'))]),
    ]),
    ...(base === null || differs === null
      ? [BLANK, line(0, `There is no other pack of the name ${pack.pack} to compare it with.`)]
      : isNoDifference(differs)
        ? [BLANK, line(0, `No difference from ${base.packId}.`)]
        : [BLANK, ...differenceLines(differs, base, pack, ENGLISH)]),
  ];
}

const SEVERITY_TONES: Readonly<Record<Finding['severity'], Tone>> = {
  error: 'bad',
  warning: 'warn',
  info: 'faint',
};

function findingLines({ kind, severity, file, place, sentence }: Finding): readonly Line[] {
  const lead = padded(severity, 'warning'.length);
  return [
    {
      lead: ['  ', tone(lead, SEVERITY_TONES[severity]), '  '],
      said: [sentence, tone(`(${kind})`, 'faint')],
    },
    line(4 + lead.length, tone(`${file}: ${place}`, 'faint')),
  ];
}
