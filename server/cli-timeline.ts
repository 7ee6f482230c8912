/** A scenario's run as text for people: every instant, what happened there, and why. */
import {
  type Change,
  type Done,
  dotted,
  type Entry,
  eventTitle,
  isLossReport,
  isoOf,
  machineTitle,
  type Scenario,
  type ScenarioRow,
  type ScenarioRun,
  stateTitle,
  TIMERS,
} from '../runtime/index.ts';

const INDENT = ' '.repeat(26);

export function timelineOf(scenario: Scenario, run: ScenarioRun): string {
  const head = `${scenario.scenario}  ${scenario.title}  [${run.start.packId}]\n\n`;
  const inRows = new Set(run.rows.flatMap((row) => row.entries.map((entry) => entry.sequence)));
  const before = run.entries.filter((entry) => !inRows.has(entry.sequence));
  const after = before.filter((entry) => run.rows.length > 0 && entry.atMs > lastAtMs(run));
  const rows = run.rows.flatMap(rowLines);
  const lines = [...before.filter((entry) => !after.includes(entry)).flatMap(entryLines), ...rows];
  const failed = run.failures.length;
  const expected = run.rows.filter((row) => row.step.expect !== undefined).length;
  const foot = [
    '',
    `now      ${isoOf(run.world.nowMs)}`,
    `entries  ${run.entries.length}, sha-256 ${run.hash}`,
    failed === 0
      ? `expected ${expected} of ${run.rows.length} steps, all as expected`
      : `expected ${failed} difference${failed === 1 ? '' : 's'}, below`,
  ];
  return `${head}${[...lines, ...after.flatMap(entryLines), ...foot].join('\n')}\n`;
}

const lastAtMs = (run: ScenarioRun): number => run.rows.at(-1)?.atMs ?? run.start.nowMs;

function rowLines(row: ScenarioRow): readonly string[] {
  const { step, eligibility, index } = row;
  const note = [`${INDENT}# ${index + 1}${step.note === undefined ? '' : `: ${step.note}`}`];
  if (eligibility === null) {
    const isLook = step.do === undefined && row.entries.length === 0;
    const look = isLook ? [`${isoOf(row.atMs)}  (nothing has happened since)`] : [];
    return [...row.entries.flatMap(entryLines), ...look, ...note];
  }
  const asked = `${isoOf(row.atMs)}  May it start? asked by ${step.as ?? 'operator'}: ${eligibility.path}`;
  const verdicts = eligibility.decision.services.map(
    ({ service, isAllowed, violations }) =>
      `${INDENT}${isAllowed ? '✓' : '✗'} ${service}${isAllowed ? '' : `  ${violations[0]?.code}`}`,
  );
  const denials = eligibility.denials.map((one) => `${INDENT}✗ ${one.code}: ${one.sentence}`);
  return [...row.entries.flatMap(entryLines), asked, ...verdicts, ...denials, ...note];
}

/** One entry: what asked for it, then what came of it in the order of one instant. */
function entryLines(entry: Entry): readonly string[] {
  const head = `${isoOf(entry.atMs)}  ${headOf(entry)}`;
  if (entry.refusal !== null) {
    const { code, sentence, reasons } = entry.refusal;
    const others = reasons.slice(1).map((one) => one.code);
    const also = others.length === 0 ? '' : ` (also ${others.join(', ')})`;
    return [head, `${INDENT}✗ ${code}: ${sentence}${also}`];
  }
  const isLoss = ({ message }: Done) =>
    message !== undefined && isLossReport(message.notificationId);
  return [
    head,
    ...entry.effects.filter((done) => !isLoss(done)).flatMap(effectLines),
    ...entry.changes.flatMap(changeLines),
    ...entry.effects.filter(isLoss).flatMap(effectLines),
  ];
}

function headOf({ input }: Entry): string {
  if (input.kind === 'timer') return `⏰ ${TIMERS[input.name].label} (${input.instanceId})`;
  if (input.kind === 'routed') return `↪ ${eventTitle(input.event.type)} (${input.from.stream})`;
  const { actor, command } = input;
  const who = 'email' in actor ? actor.email : actor.kind;
  return `${eventTitle(command.type)} by ${who}`;
}

function effectLines({ message, task }: Done): readonly string[] {
  if (message !== undefined) {
    const { notificationId, subject, to } = message;
    const people =
      to.length > 4 ? `${to.slice(0, 3).join(', ')} and ${to.length - 3} more` : to.join(', ');
    return [`${INDENT}✉ ${notificationId} ${subject} → ${people}`];
  }
  return task === undefined ? [] : [`${INDENT}☐ ${task.task}: ${task.title}`];
}

function changeLines({ machine, instanceId, from, to, armed }: Change): readonly string[] {
  const name = machineTitle(machine.split('@')[0] ?? machine);
  const title = dotted(to).split('.').map(stateTitle).join(' · ');
  const isMoved = from === null || dotted(from) !== dotted(to);
  const timers = armed.map((one) => `${TIMERS[one.name].label} ${isoOf(one.dueAtMs)}`);
  const until = timers.length === 0 ? '' : `  [${timers.join('; ')}]`;
  return isMoved || armed.length > 0 ? [`${INDENT}→ ${name} ${instanceId}: ${title}${until}`] : [];
}
