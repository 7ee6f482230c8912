/** `sandglass doctor`: a stopped database, looked over whole. */
import type { Call } from './cli-options.ts';
import { look, PLACE_OPTIONS, placeOf } from './cli-place.ts';
import { BLANK, jsonOf, type Line, line, type Out, printed, section, tone } from './cli-text.ts';
import { systemClock } from './clock.ts';
import { type Examination, examine } from './doctor/doctor.ts';
import { counted, type FindingGroup } from './doctor/findings.ts';
import type { Variables } from './env.ts';

export const DOCTOR_OPTIONS = { ...PLACE_OPTIONS, packs: 'text', json: 'flag' } as const;

const INSTEAD =
  'Stop it first, or look at a copy: "sandglass backup", then "sandglass doctor --db FILE".';

/** @returns 0 where all is sound, 1 where something was found. @throws {CallError} */
export async function doctor(
  { options }: Call<typeof DOCTOR_OPTIONS>,
  out: Out,
  _err: Out,
  env: Variables,
): Promise<number> {
  const place = placeOf(options, env);
  const looked = await look(place, INSTEAD);
  try {
    const examination = await examine(looked, {
      nowMs: systemClock().nowMs(),
      deliveredKeptMs: place.env.deliveredKeptMs,
      depth: 'whole',
    });
    const database = place.name;
    if (options.json) out.write(jsonOf({ database, ...reportOf(examination) }));
    else printed(examinationLines(database, examination), out, env);
    return examination.isSound ? 0 : 1;
  } finally {
    await looked.close();
  }
}

/** Unit: entries a second. */
const speedOf = ({ entryCount, replayMs }: Examination): number =>
  replayMs === 0 ? 0 : Math.round((entryCount * 1_000) / replayMs);

const reportOf = (examination: Examination) => ({
  ...examination,
  entriesPerSecond: speedOf(examination),
});

function examinationLines(database: string, examination: Examination): readonly Line[] {
  const { isSound, groups, notes, worldCount, streamCount, entryCount, replayMs } = examination;
  const read = `${counted(worldCount, 'world')}, ${counted(streamCount, 'stream')}, ${counted(entryCount, 'entry', 'entries')}`;
  const seconds = (replayMs / 1_000).toFixed(1);
  const speed = speedOf(examination).toLocaleString('en-GB');
  return [
    isSound
      ? line(0, tone('✓', 'good'), tone(database, 'strong'), 'is sound')
      : line(0, tone('✗', 'bad'), tone(database, 'strong'), 'is not sound'),
    line(2, `${read}, stepped again in ${seconds} s (${speed} a second)`),
    ...findingLines(groups),
    ...section(
      'Worth knowing',
      notes.map((note) => line(2, note)),
    ),
    ...(isSound ? [] : [BLANK, line(0, 'Nothing was changed.')]),
  ];
}

/** What was found, kind by kind, the first of each in full. */
export function findingLines(groups: readonly FindingGroup[]): readonly Line[] {
  return groups.flatMap(({ kind, count, findings }) => [
    BLANK,
    line(0, tone(kind, 'strong'), tone(`(${count})`, 'faint')),
    ...findings.flatMap(({ worldId, streamId, says, repair }) => [
      line(2, ...placeOfFinding(worldId, streamId), says),
      ...(repair === null ? [] : [line(4, tone(repair, 'faint'))]),
    ]),
    ...(count > findings.length
      ? [line(2, tone(`and ${count - findings.length} more of the kind`, 'faint'))]
      : []),
  ]);
}

function placeOfFinding(worldId: string | null, streamId: string | null): readonly string[] {
  if (worldId === null) return [];
  return [streamId === null ? `${worldId}:` : `${worldId}/${streamId}:`];
}
