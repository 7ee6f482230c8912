/** What `sandglass help` prints, command by command. */
import { INSPECT_HELP } from './cli-help-inspect.ts';
import { STORE_HELP } from './cli-help-store.ts';

const PACKS = `      --packs DIR       policy packs beside those that are shipped: every *.json there;
                        without it, what SANDGLASS_PACKS names, else .sandglass/packs
`;

const LANG = `      --lang ID         en, sv, de, nb, bg or ar; English without it
`;

export const SIMULATE_HELP = `  sandglass simulate FILE [--until INSTANT] [--packs DIR] [--json]
      Runs a scenario file (JSON or YAML) in memory and prints its dated timeline:
      states, refusals, messages and tasks. Exit code 1 where an expectation fails,
      2 where the file cannot be read.

      --until INSTANT   stop the clock there, for example 2027-03-12T09:00:00Z;
                        the time after the last step runs on up to that instant
${PACKS}      --json            the entries, the rows and the hash as JSON
`;

export const EXPLAIN_HELP = `  sandglass explain FILE [--step N] [--lang ID] [--full] [--policy ID] [--packs DIR] [--json]
      Runs a scenario file and explains what it asks the rules: the verdict on each
      service, the rules behind it as trees, what would make it pass and who does
      that, and from which instant time alone allows it. Exit code 2 where the file
      cannot be run, or there is no such step, language or policy.

      --step N          that step alone; steps count from 1 in the order of the file,
                        as the notes of "sandglass simulate" number them
${LANG}      --full            every rule, those that passed or do not apply too
      --policy ID       ask that policy instead of the scenario's; a request that names
                        one keeps its own
${PACKS}      --json            everything as JSON, in the shapes of the API's answers
`;

export const POLICY_HELP = `  sandglass policy list [--packs DIR] [--json]
      The policies there are.

  sandglass policy check FILE [--against ID] [--full] [--packs DIR] [--json]
      Tries an edited policy pack without keeping it: its problems with their places,
      or its id, its hash, what the analysis finds, and how it differs from another.
      Exit code 1 where the pack is refused or the analysis finds an error.

      --against ID      the policy to compare it with; the newest one of the same name
                        without it
      --full            findings that the terms settle too, one by one

  sandglass policy diff A B [--lang ID] [--packs DIR] [--json]
      How two policies differ: their terms, their rules, and for each question a
      request on each side that shows it. A and B are ids, names or files.

  sandglass policy matrix A [--question Q] [--lang ID] [--packs DIR] [--json]
      What may be tried beside what has been bought and is tried elsewhere.

      --question Q      the matrix of that question too, for example trial.extend

      Where they are named:

${LANG}${PACKS}      --json            the same as JSON
`;

export const HELP = `sandglass: Webex partner trials as state machines on a clock you can turn

${SIMULATE_HELP}
${EXPLAIN_HELP}
${POLICY_HELP}
${STORE_HELP}
${INSPECT_HELP}
  sandglass help        this text

The server is started with \`npm start\`.
`;
