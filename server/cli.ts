/** The `sandglass` command. */
import { parseArgs } from 'node:util';
import { type Out, simulate } from './cli-simulate.ts';

const HELP = `sandglass: Webex partner trials as state machines on a clock you can turn

  sandglass simulate FILE [--until INSTANT] [--json]
      Runs a scenario file (JSON or YAML) in memory and prints its dated timeline:
      states, refusals, messages and tasks. Exit code 1 where an expectation fails,
      2 where the file cannot be read.

      --until INSTANT   stop the clock there, for example 2027-03-12T09:00:00Z;
                        the time after the last step runs on up to that instant
      --json            the entries, the rows and the hash as JSON

  sandglass help        this text

The server is started with \`npm start\`.
`;

/** @returns The exit code: 0 done, 1 an expectation failed, 2 the request made no sense. */
export async function main(args: readonly string[], out: Out, err: Out): Promise<number> {
  const [command, ...rest] = args;
  if (command === undefined || command === 'help' || command === '--help' || command === '-h') {
    out.write(HELP);
    return command === undefined ? 2 : 0;
  }
  if (command !== 'simulate') {
    err.write(`sandglass: there is no command "${command}"; try "sandglass help"\n`);
    return 2;
  }
  try {
    const { values, positionals } = parseArgs({
      args: rest,
      allowPositionals: true,
      options: { until: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) {
      err.write('sandglass simulate: name one scenario file\n');
      return 2;
    }
    return await simulate({ file, until: values.until, json: values.json }, out, err);
  } catch (error) {
    if (!(error instanceof TypeError) || !('code' in error)) throw error;
    err.write(`sandglass simulate: ${error.message}\n`);
    return 2;
  }
}
