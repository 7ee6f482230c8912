/**
 * The packs there are: those that are shipped, and those that an operator adds.
 *
 * Invariants:
 *   G1. Files are added all together or not at all.
 *   G2. A pack's id stands for one content for ever: the same id with another hash is refused.
 *   G3. A pack that was added stays; trials may have begun under it.
 *
 * Source: domain §0.8; our choice.
 */
import type { Problem } from './json.ts';
import { readJson } from './json-text.ts';
import { loadPack, type Pack, PackError } from './pack.ts';
import sparkJson from './packs/cisco-spark-2017.json' with { type: 'json' };
import sharedJson from './packs/shared.json' with { type: 'json' };
import webexJson from './packs/webex-current.json' with { type: 'json' };

/** A policy pack as it lies somewhere, not yet checked. */
export interface PackFile {
  /** What problems call it. */
  readonly file: string;
  readonly text: string;
}

export interface Registry {
  /** By {@link Pack.packId}; what is added shows here. */
  readonly packs: ReadonlyMap<string, Pack>;
  /** Adds packs, and gives them in the order of the files. @throws {PackError} Nothing was added. */
  add(files: readonly PackFile[]): readonly Pack[];
}

/** Unit: characters. The largest pack that is shipped has 30,000 with what it inherits. */
const TEXT_MAX = 1_000_000;

/**
 * Reads a pack without adding it. It may inherit `shared@1`.
 *
 * @throws {PackError} With every problem: file, place and reason.
 */
export function readPack({ file, text }: PackFile): Pack {
  if (text.length > TEXT_MAX) {
    const reason = `has ${text.length} characters; a policy pack has at most ${TEXT_MAX}`;
    throw new PackError(file, [{ file, place: '', reason }]);
  }
  const read = readJson(text);
  if (!read.ok) throw new PackError(file, [{ file, ...read.problem }]);
  return loadPack(read.value, sharedJson, file);
}

/** A registry of its own, so that what one test adds is not there for another. */
export function makeRegistry(): Registry {
  const shipped = [webexJson, sparkJson].map((json) => loadPack(json, sharedJson));
  const packs = new Map(shipped.map((pack) => [pack.packId, pack]));
  return {
    packs,
    add(files) {
      const added = readAll(files, packs);
      for (const pack of added) packs.set(pack.packId, pack);
      return added;
    },
  };
}

function readAll(files: readonly PackFile[], known: ReadonlyMap<string, Pack>): readonly Pack[] {
  const problems: Problem[] = [];
  const added = new Map<string, { readonly pack: Pack; readonly file: string }>();
  const read = files.flatMap((one) => {
    const pack = readOr(one, problems);
    if (pack === undefined) return [];
    const first = added.get(pack.packId);
    const same = known.get(pack.packId) ?? first?.pack;
    if (same === undefined) added.set(pack.packId, { pack, file: one.file });
    else if (same.packHash !== pack.packHash) {
      problems.push({ file: one.file, place: '/version', reason: clash(same, pack, first?.file) });
    }
    return [same ?? pack];
  });
  if (problems.length > 0) throw new PackError(names(problems), problems);
  return read;
}

function readOr(file: PackFile, problems: Problem[]): Pack | undefined {
  try {
    return readPack(file);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    problems.push(...error.problems);
    return undefined;
  }
}

function clash(same: Pack, pack: Pack, file: string | undefined): string {
  const [was, is] = [same, pack].map(({ packHash }) => packHash.slice(0, 12));
  const where = file === undefined ? '' : ` in ${file}`;
  return (
    `${pack.packId} is there with another content${where} (sha-256 ${was}…, here ${is}…): ` +
    'a released pack is never edited; give it another version'
  );
}

const names = (problems: readonly Problem[]): string =>
  [...new Set(problems.map(({ file }) => file))].join(', ');

const REGISTRY = makeRegistry();

/** Every pack by {@link Pack.packId}: the shipped ones, then those that were added. */
export const PACKS: ReadonlyMap<string, Pack> = REGISTRY.packs;

/**
 * Adds the packs of an operator's files, all or none, and gives them. A file whose pack is there
 * already, with the same content, changes nothing.
 *
 * @throws {PackError} With every problem of every file; nothing was added.
 */
export const addPacks = (files: readonly PackFile[]): readonly Pack[] => REGISTRY.add(files);

/**
 * A pack that is there.
 *
 * @throws {RangeError} There is no pack of that id: a bug of the caller, who checks outside input
 *   with `PACKS.has`.
 */
export function packOf(packId: string): Pack {
  const pack = PACKS.get(packId);
  if (pack) return pack;
  throw new RangeError(`unknown pack ${packId}; there are ${[...PACKS.keys()].join(', ')}`);
}
