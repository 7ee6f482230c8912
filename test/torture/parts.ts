/** The parts of the torture, by the number that each has in its issue. */
import { diskPart } from './disk.ts';
import { killPart } from './kill.ts';
import { powerPart } from './power.ts';
import type { Part } from './report.ts';
import { simulationPart } from './simulation/part.ts';
import { stopPart } from './stop.ts';
import { timersPart } from './timers.ts';

export interface NamedPart {
  /** What the command line calls it. */
  readonly name: string;
  readonly title: string;
  readonly run: Part;
}

export const PARTS: readonly NamedPart[] = [
  { name: 'kill', title: '1. kill -9 under load', run: killPart },
  { name: 'simulation', title: '2. Deterministic simulation', run: simulationPart },
  { name: 'disk', title: '3. Disk full, and a disk that fails', run: diskPart },
  { name: 'timers', title: '4. Timers, and crashes while they fire', run: timersPart },
  { name: 'power', title: '5. Power loss', run: powerPart },
  { name: 'stop', title: '6. SIGTERM under load, and overload', run: stopPart },
];
