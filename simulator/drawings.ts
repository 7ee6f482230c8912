/** The drawings of machines: each is fetched once, and may be on its way before anything shows it. */
import layouts from 'virtual:statecharts';
import type { LanguageId } from '../runtime/index.ts';
import type { ChartLayout } from './graph/layout.ts';
import { mirrored } from './statechart/mirror.ts';

/** By language and machine. Null: it could not be fetched. */
const fetched = new Map<string, Promise<ChartLayout | null>>();

const keyOf = (machineId: string, languageId: LanguageId): string => `${languageId} ${machineId}`;

/** The drawing of a machine in a language, turned where the text is; fetched once. */
export function layoutOf(
  machineId: string,
  languageId: LanguageId,
): Promise<ChartLayout | null> | undefined {
  const key = keyOf(machineId, languageId);
  const known = fetched.get(key);
  if (known !== undefined) return known;
  const coming = layouts[languageId]?.[machineId]?.();
  const turned = languageId === 'ar' ? coming?.then(mirrored) : coming;
  const safe = turned?.catch(() => null);
  if (safe !== undefined) fetched.set(key, safe);
  return safe;
}

/** The next time it is asked for, it is fetched again. */
export function forgetDrawing(machineId: string, languageId: LanguageId): void {
  fetched.delete(keyOf(machineId, languageId));
}
