/** The `sandglass` command. */
import { BACKUP_OPTIONS, backup } from './cli-backup.ts';
import { DOCTOR_OPTIONS, doctor } from './cli-doctor.ts';
import { EXPLAIN_OPTIONS, explain } from './cli-explain.ts';
import { EXPORT_OPTIONS, exportWorld } from './cli-export.ts';
import { EXPLAIN_HELP, HELP, POLICY_HELP, SIMULATE_HELP } from './cli-help.ts';
import { INSPECT_HELP } from './cli-help-inspect.ts';
import { STORE_HELP } from './cli-help-store.ts';
import { IMPORT_OPTIONS, importFile } from './cli-import.ts';
import { INSPECT_OPTIONS, inspect } from './cli-inspect.ts';
import { type Call, CallError, callOf, hint, type OptionKinds } from './cli-options.ts';
import { variablesWith } from './cli-place.ts';
import { LIST_OPTIONS, listPolicies } from './cli-policy.ts';
import { CHECK_OPTIONS, checkPolicy } from './cli-policy-check.ts';
import { DIFF_OPTIONS, diffPolicies } from './cli-policy-diff.ts';
import { MATRIX_OPTIONS, policyMatrix } from './cli-policy-matrix.ts';
import { RESTORE_OPTIONS, restore } from './cli-restore.ts';
import { SIMULATE_OPTIONS, simulate } from './cli-simulate.ts';
import type { Out } from './cli-text.ts';
import { type PacksPlace, packsOf, type Variables } from './env.ts';
import { takePacks } from './packs-directory.ts';

type Run<Kinds extends OptionKinds> = (
  call: Call<Kinds>,
  out: Out,
  err: Out,
  env: Variables,
) => Promise<number>;

interface Command {
  readonly help: string;
  /** Whether it can go on without the packs of the operator, where they cannot be taken. */
  readonly isPatient: boolean;
  /** @throws {CallError} */
  prepare(
    args: readonly string[],
    env: Variables,
  ): {
    /** Null where it needs no packs. */
    readonly packs: PacksPlace | null;
    run(out: Out, err: Out, env: Variables): Promise<number>;
  };
}

function command<Kinds extends OptionKinds>(
  help: string,
  kinds: Kinds,
  run: Run<Kinds>,
  isPatient = false,
): Command {
  return {
    help,
    isPatient,
    prepare(args, variables) {
      const call = callOf(args, kinds);
      const { packs, data } = call.options as Partial<Record<string, string>>;
      return {
        packs: 'packs' in kinds ? packsOf(variablesWith({ data }, variables), packs) : null,
        run: (out, err, env) => run(call, out, err, env),
      };
    },
  };
}

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['simulate', command(SIMULATE_HELP, SIMULATE_OPTIONS, simulate)],
  ['explain', command(EXPLAIN_HELP, EXPLAIN_OPTIONS, explain)],
  ['policy list', command(POLICY_HELP, LIST_OPTIONS, listPolicies)],
  // The file that is checked may be what spoils the directory.
  ['policy check', command(POLICY_HELP, CHECK_OPTIONS, checkPolicy, true)],
  ['policy diff', command(POLICY_HELP, DIFF_OPTIONS, diffPolicies)],
  ['policy matrix', command(POLICY_HELP, MATRIX_OPTIONS, policyMatrix)],
  // What is wrong with the packs is among what is wrong.
  ['doctor', command(STORE_HELP, DOCTOR_OPTIONS, doctor, true)],
  ['backup', command(STORE_HELP, BACKUP_OPTIONS, backup)],
  ['restore', command(STORE_HELP, RESTORE_OPTIONS, restore, true)],
  ['export', command(STORE_HELP, EXPORT_OPTIONS, exportWorld)],
  ['import', command(STORE_HELP, IMPORT_OPTIONS, importFile)],
  ['inspect', command(INSPECT_HELP, INSPECT_OPTIONS, inspect)],
]);

const HELP_WORDS = ['help', '--help', '-h'];

/** @returns The exit code: 0 done, 1 something was found wrong, 2 the request made no sense. */
export async function main(
  args: readonly string[],
  out: Out,
  err: Out,
  env: Variables = process.env,
): Promise<number> {
  const [first, second] = args;
  const isGroup = first === 'policy';
  if (first === undefined || HELP_WORDS.includes(first)) {
    out.write(HELP);
    return first === undefined ? 2 : 0;
  }
  if (isGroup && (second === undefined || HELP_WORDS.includes(second))) {
    out.write(POLICY_HELP);
    return second === undefined ? 2 : 0;
  }
  const name = isGroup ? `policy ${second}` : first;
  const found = COMMANDS.get(name);
  if (found === undefined) {
    const meant = hint(name, ['policy', ...COMMANDS.keys()], '; try "sandglass help"');
    err.write(`sandglass: there is no command "${name}"${meant}\n`);
    return 2;
  }
  const rest = args.slice(isGroup ? 2 : 1);
  if (rest.includes('--help') || rest.includes('-h')) {
    out.write(found.help);
    return 0;
  }
  try {
    const { packs, run } = found.prepare(rest, env);
    if (packs !== null) loadPacks(packs, found, err);
    return await run(out, err, env);
  } catch (error) {
    if (!(error instanceof CallError)) throw error;
    err.write(`sandglass ${name}: ${error.message}\n`);
    return 2;
  }
}

/** The operator's packs, before anything is asked of any. @throws {CallError} They are refused. */
function loadPacks(place: PacksPlace, { isPatient }: Command, err: Out) {
  try {
    takePacks(place);
  } catch (error) {
    const sentence = error instanceof Error ? error.message : String(error);
    if (!isPatient) throw new CallError(sentence);
    err.write(`sandglass: none of the packs beside the shipped ones is here: ${sentence}\n`);
  }
}
