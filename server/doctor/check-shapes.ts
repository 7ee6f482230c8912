/**
 * The forms of stored instances (store/shapes.ts) and the policy packs they live under: each is
 * written down, and this version of the program can run it.
 */
import { createHash } from 'node:crypto';
import type { Client } from '@libsql/client';
import { catalog, type Stream } from '../../runtime/index.ts';
import { faultOf } from '../check-stored.ts';
import { readShape, shapesOf } from '../store/shapes.ts';
import { packFaults } from '../stored-packs.ts';
import type { Findings } from './findings.ts';

/** Streams that are named as examples of a form. */
const EXAMPLE_COUNT_MAX = 3;

/** The forms that instances have now. */
export class Shapes {
  readonly #seen = new Map<string, string[]>();

  /** @param name As `world/stream`. */
  see(stream: Stream, name: string): void {
    for (const shape of shapesOf(stream)) {
      const examples = this.#seen.get(shape) ?? [];
      this.#seen.set(shape, examples);
      if (examples.length < EXAMPLE_COUNT_MAX) examples.push(name);
    }
  }

  all(): Iterable<readonly [shape: string, examples: readonly string[]]> {
    return this.#seen;
  }
}

export async function checkShapes(
  client: Client,
  shapes: Shapes,
  findings: Findings,
): Promise<void> {
  const { rows } = await client.execute('SELECT shape FROM shapes');
  const written = new Set(rows.map((row) => String(row[0])));
  for (const text of written) {
    if (isReadable(text)) continue;
    const says = `“${text.slice(0, 80)}” is no form of an instance, and would stop the start.`;
    findings.add('shapes', {}, { says, repair: 'would remove it' });
  }
  const machines = new Map(catalog().map((machine) => [machine.id as string, machine]));
  for (const [text, examples] of shapes.all()) {
    if (!written.has(text)) {
      const says = `The form ${text}, in ${examples.join(', ')}, is not written down.`;
      findings.add('shapes', {}, { says, repair: 'would write it down' });
    }
    const fault = faultOf(machines, readShape(text));
    if (fault === null) continue;
    const says = `This version does not know ${fault}, in ${examples.join(', ')}.`;
    findings.add('unknownShape', {}, { says });
  }
}

function isReadable(text: string): boolean {
  try {
    return readShape(text).machine !== undefined;
  } catch {
    return false;
  }
}

export async function checkPacks(
  client: Client,
  shapes: Shapes,
  findings: Findings,
): Promise<void> {
  const { rows } = await client.execute('SELECT id, hash, content FROM packs ORDER BY id');
  for (const row of rows) {
    if (createHash('sha256').update(String(row[2])).digest('hex') === row[1]) continue;
    const says = `The content of the policy pack ${row[0]}, as it is kept, does not have its hash.`;
    findings.add('packs', {}, { says });
  }
  const packs = rows.map((row) => ({ id: String(row[0]), hash: String(row[1]) }));
  const used = await client.execute('SELECT DISTINCT pack_id FROM worlds');
  const living = [...shapes.all()].map(([text]) => readShape(text));
  const kept = {
    packs: () => Promise.resolve(packs),
    packsOfWorlds: () => Promise.resolve(used.rows.map((row) => String(row[0]))),
  };
  for (const says of await packFaults(kept, living)) findings.add('packs', {}, { says });
}
