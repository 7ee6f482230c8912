/** What `sandglass help` prints of the inspector. */

export const INSPECT_HELP = `  sandglass inspect [WORLD] [--only ID] [--data DIR] [--server URL] [--port N]
                    [--origin ORIGIN] [--to URL] [--json]
      Shows a world of a running server to inspectors of XState: every machine with its
      definition, what it heard, which transitions it took and what it became, from the
      first entry on and then as it happens. Prints a WebSocket address for each kind,
      on loopback. Runs until it is stopped; exit code 1 where it cannot go on.

      WORLD             the id of a sandbox, or "live"; without it, the key's own world
      --only ID         a trial with its customer, a customer or an order alone
      --port N          4319 without it; 0 lets the system choose
      --origin ORIGIN   lets pages of that origin connect, for example
                        http://localhost:5173; without it no page may
      --to URL          sends everything to a server of @statelyai/inspect too, for
                        example ws://localhost:8080
      --data DIR        the data folder of the server, which has the operator's key
      --server URL      where it answers; without it, what HOST and PORT name
      --json            the addresses as JSON

      It reads with the key of the server's operator, or with another operator's in
      SANDGLASS_KEY. What a viewer of @xstate/inspect sends is carried out with the
      key in SANDGLASS_ACTING_KEY, for example a partner's; without it, with the same.
`;
