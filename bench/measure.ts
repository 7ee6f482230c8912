/** Times a piece of work many times over, interleaved with the others of the same run. */
export interface Figures {
  readonly medianMs: number;
  readonly p99Ms: number;
  readonly rounds: number;
}

/** Every piece once a round, in turn, so that a busy moment of the machine falls on all of them. */
export function sideBySide<Name extends string>(
  work: Readonly<Record<Name, () => void>>,
  rounds: number,
): Readonly<Record<Name, Figures>> {
  const names = Object.keys(work) as Name[];
  const times = new Map<Name, number[]>(names.map((name) => [name, []]));
  for (let round = -rounds / 10; round < rounds; round += 1) {
    for (const name of names) {
      const before = performance.now();
      work[name]();
      const took = performance.now() - before;
      if (round >= 0) times.get(name)?.push(took);
    }
  }
  const figures = names.map((name) => [name, figuresOf(times.get(name) ?? [])] as const);
  return Object.fromEntries(figures) as Record<Name, Figures>;
}

function figuresOf(times: readonly number[]): Figures {
  return { medianMs: quantile(times, 0.5), p99Ms: quantile(times, 0.99), rounds: times.length };
}

/**
 * Of evaluations that follow each other. The rate is in time of the processor, which a busy machine
 * does not change much; the other three are of single evaluations, absent where those are too short
 * to be timed. What the clock on the wall says has what else runs on the machine in it.
 */
export interface Rates {
  readonly perCpuSecond: number;
  readonly medianUs?: number;
  readonly p99Us?: number;
  readonly p99CpuUs?: number;
}

interface Evaluator<Input> {
  readonly run: (input: Input) => unknown;
  readonly isTimedSingly: boolean;
}

/** So often the inputs are gone through for one time of what is too short to be timed singly. */
const PASSES = 20;
const WARMING_ROUNDS = 3;

export interface Times {
  readonly wallUs: number;
  readonly cpuUs: number;
}

/**
 * Every evaluator goes through all inputs once a round, in turn; each evaluation is awaited before
 * the next. The rate is that of the median round.
 */
export async function evaluationsSideBySide<Input>(
  evaluators: Readonly<Record<string, Evaluator<Input>>>,
  inputs: readonly Input[],
  rounds: number,
): Promise<Readonly<Record<string, Rates>>> {
  const names = Object.keys(evaluators);
  const perRound = new Map<string, number[]>(names.map((name) => [name, []]));
  const single = new Map<string, Times[]>(names.map((name) => [name, []]));
  for (let round = -WARMING_ROUNDS; round < rounds; round += 1) {
    for (const [name, { run, isTimedSingly }] of Object.entries(evaluators)) {
      const times = isTimedSingly ? await singly(run, inputs) : [together(run, inputs)];
      if (round < 0) continue;
      perRound.get(name)?.push(times.reduce((sum, { cpuUs }) => sum + cpuUs, 0));
      if (isTimedSingly) single.get(name)?.push(...times);
    }
  }
  const rates = names.map((name) => {
    const perCpuSecond = (1_000_000 * inputs.length) / quantile(perRound.get(name) ?? [], 0.5);
    return [name, { perCpuSecond, ...quantilesOf(single.get(name) ?? []) }] as const;
  });
  return Object.fromEntries(rates);
}

function quantilesOf(times: readonly Times[]): Omit<Rates, 'perCpuSecond'> {
  if (times.length === 0) return {};
  const wall = times.map(({ wallUs }) => wallUs);
  const cpu = times.map(({ cpuUs }) => cpuUs);
  return {
    medianUs: quantile(wall, 0.5),
    p99Us: quantile(wall, 0.99),
    p99CpuUs: quantile(cpu, 0.99),
  };
}

async function singly<Input>(
  run: (input: Input) => unknown,
  inputs: readonly Input[],
): Promise<readonly Times[]> {
  const times: Times[] = [];
  for (const input of inputs) {
    const since = stopwatch();
    await run(input);
    times.push(since());
  }
  return times;
}

/** One pass over all inputs, on the average of some. */
function together<Input>(run: (input: Input) => unknown, inputs: readonly Input[]): Times {
  const since = stopwatch();
  for (let pass = 0; pass < PASSES; pass += 1) for (const input of inputs) run(input);
  const { wallUs, cpuUs } = since();
  return { wallUs: wallUs / PASSES, cpuUs: cpuUs / PASSES };
}

export function stopwatch(): () => Times {
  const before = process.cpuUsage();
  const startMs = performance.now();
  return () => {
    const wallUs = 1000 * (performance.now() - startMs);
    const { user, system } = process.cpuUsage(before);
    return { wallUs, cpuUs: user + system };
  };
}

export function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
