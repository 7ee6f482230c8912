/** What `sandglass help` prints of the commands for whoever runs the server. */

export const STORE_HELP = `  sandglass doctor [--data DIR | --db FILE] [--packs DIR] [--json]
      Looks the database of a stopped server over: steps every stream again from its
      entries, compares all that is kept with what they tell, and says what it would
      repair. It changes nothing. Exit code 1 where something is not sound, 2 where
      it cannot be opened.

  sandglass backup [NAME] [--data DIR | --db FILE] [--server URL] [--json]
      Copies the whole database into a new file in SANDGLASS_BACKUP_DIR, else
      "backups" beside it. A running server does that itself, while it is in use.

  sandglass restore FILE [--data DIR | --db FILE] [--packs DIR] [--json]
      Puts a backup in the place of the database of a stopped server. What was there
      is moved aside, and the command to go back is printed. Exit code 1 where the
      backup is not sound.

  sandglass export WORLD [--data DIR | --db FILE] [--server URL] > FILE
      Writes a world as its entries, a line each: the id of a sandbox, or "live".

  sandglass import FILE [--data DIR | --db FILE] [--packs DIR] [--json]
      Brings an exported world into the database of a stopped server: each entry is
      stepped again and has to come out the same. Exit code 1 where the file is
      refused; then nothing of it is kept.

      Where it is, in all of them:

      --data DIR        the data folder; without it, what SANDGLASS_DATA_DIR and
                        SANDGLASS_DB_URL name, else .sandglass
      --db FILE         a database file, or a libSQL address
      --server URL      where the server that has it answers; without it, what HOST
                        and PORT name
`;
