/** `sandglass inspect`: shows a world of a running server to inspectors of XState, on loopback. */
import { z } from 'zod';
import { type Call, CallError } from './cli-options.ts';
import { type CliPlace, placeOf } from './cli-place.ts';
import { addressOf, isInUse, operatorKeyOf, SERVER_OPTIONS } from './cli-server.ts';
import type { Out } from './cli-text.ts';
import type { Variables } from './env.ts';
import { isLoopback } from './inspect/gate.ts';
import { Inspector } from './inspect/inspector.ts';
import {
  type ClientOf,
  NoAnswer,
  saidBy,
  type WorldClient,
  worldClient,
} from './inspect/world-client.ts';
import { FeedEnded } from './inspect/world-feed.ts';
import { worldNews } from './inspect/world-news.ts';

export const INSPECT_OPTIONS = {
  data: 'text',
  ...SERVER_OPTIONS,
  port: 'text',
  only: 'text',
  origin: 'text',
  to: 'text',
  json: 'flag',
} as const;

type InspectCall = Call<typeof INSPECT_OPTIONS>;

const PORT = 4319;
/** A whole world is read from its first entry; a longer one is shown in part. Source: our choice. */
const ENTRIES_MAX = 20_000;

/** @throws {CallError} */
export async function inspect(
  call: InspectCall,
  out: Out,
  err: Out,
  variables: Variables,
): Promise<number> {
  const { only, port, origin, to, json } = call.options;
  const opened = { port: portOf(port), origins: originsOf(origin), hubUrl: hubOf(to) };
  const access = await accessOf(call, variables);
  const onNote = (sentence: string) => void err.write(`sandglass inspect: ${sentence}\n`);
  try {
    const { worldId, entryCount } = await worldOf(access);
    const client = worldClient({ ...access, worldId });
    const actingKey = given(variables, 'SANDGLASS_ACTING_KEY') ?? access.key;
    const acting = worldClient({ ...access, worldId, key: actingKey });
    const news = worldNews({ ...access, worldId });
    const stream = await streamOf(client, only);
    if (stream === null && entryCount > ENTRIES_MAX) {
      throw new CallError(
        `${worldId} has ${entryCount} entries; name a trial, a customer or an order by --only`,
      );
    }
    const inspector = new Inspector({ client, acting, news, worldId, stream, ...opened, onNote });
    const addresses = await inspector.open();
    const stop = untilStopped();
    const shown = { worldId, server: access.base, ...addresses };
    out.write(json ? `${JSON.stringify(shown)}\n` : greeting(shown));
    await inspector.run(stop);
    return 0;
  } catch (error) {
    if (error instanceof NoAnswer) {
      throw new CallError(
        `no server answers at ${access.base} (${error.message}); say where by --server URL`,
      );
    }
    if (!(error instanceof FeedEnded)) throw error;
    onNote(error.message);
    return 1;
  }
}

/** The key in SANDGLASS_KEY, else the operator's own, which only goes to a server that has the data. */
async function accessOf({ words, options }: InspectCall, env: Variables): Promise<ClientOf> {
  const [worldId = null, ...more] = words;
  if (more.length > 0) throw new CallError('name one world, by its id');
  const place = placeOf({ data: options.data }, env);
  const base = baseOf(place, options.server);
  const key = given(env, 'SANDGLASS_KEY');
  if (key !== undefined) return { base, key, worldId };
  if (place.path !== null && !(await isInUse(place))) {
    throw new CallError(
      `no server has ${place.path}; start one, or name another’s folder by --data, or its key in SANDGLASS_KEY`,
    );
  }
  return { base, key: operatorKeyOf(place), worldId: worldId ?? 'live' };
}

const given = (variables: Variables, name: string): string | undefined =>
  variables[name] === '' ? undefined : variables[name];

function baseOf(place: CliPlace, server: string | undefined): string {
  const base = server ?? addressOf(place);
  if (/^https?:\/\//.test(base) && URL.canParse(base)) return base;
  throw new CallError(`--server is "${base}"; it must be an address such as http://127.0.0.1:4317`);
}

const WorldBody = z.object({ id: z.string(), entryCount: z.int() });

/** @throws {CallError} There is none, or it is not for this key. */
async function worldOf(access: ClientOf): Promise<{ worldId: string; entryCount: number }> {
  const client = worldClient({ ...access, worldId: null });
  if (access.worldId === null) {
    const listed = z.object({ items: z.array(WorldBody) });
    const { items } = listed.parse(await read(client, '/v1/sandboxes?limit=2'));
    const [world] = items;
    if (items.length !== 1 || world === undefined) throw new CallError('name a world, by its id');
    return { worldId: world.id, entryCount: world.entryCount };
  }
  const path = `/v1/sandboxes/${encodeURIComponent(access.worldId)}`;
  const { id, entryCount } = WorldBody.parse(await read(client, path));
  return { worldId: id, entryCount };
}

const TrialBody = z.object({ customerId: z.string() });

/** The stream of what is named: a trial lives in its customer's. Null for the whole world. */
async function streamOf(client: WorldClient, only: string | undefined): Promise<string | null> {
  if (only === undefined || /^(?:cus|ord)_/.test(only)) return only ?? null;
  if (!only.startsWith('trl_')) {
    throw new CallError(
      `--only is "${only}"; it must be the id of a trial, a customer or an order`,
    );
  }
  const path = `/v1/trials/${encodeURIComponent(only)}`;
  return TrialBody.parse(await read(client, path)).customerId;
}

/** @throws {CallError} The answer is a problem. */
async function read(client: WorldClient, path: string): Promise<unknown> {
  const answer = await client({ method: 'GET', path });
  if (answer.status === 200) return answer.body;
  throw new CallError(saidBy(answer).sentence);
}

function portOf(text: string | undefined): number {
  const port = Number(text ?? PORT);
  if (/^\d{1,5}$/.test(text ?? String(PORT)) && port <= 65_535) return port;
  throw new CallError(`--port is "${text}"; it must be a whole number from 0 to 65535`);
}

/** An origin as a browser writes it: no path, no slash at the end. */
function originsOf(text: string | undefined): readonly string[] {
  if (text === undefined) return [];
  if (/^https?:/.test(text) && URL.canParse(text) && new URL(text).origin === text) return [text];
  throw new CallError(`--origin is "${text}"; it must be an origin such as http://localhost:5173`);
}

function hubOf(text: string | undefined): string | null {
  if (text === undefined) return null;
  if (text.startsWith('ws://') && URL.canParse(text) && isLoopback(new URL(text))) return text;
  throw new CallError(`--to is "${text}"; it must lead to this machine: ws://localhost:8080`);
}

function untilStopped(): AbortSignal {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop.abort());
  return stop.signal;
}

interface Shown {
  readonly worldId: string;
  readonly server: string;
  readonly stately: string;
  readonly v4: string;
  readonly messages: string;
}

const greeting = ({ worldId, server, stately, v4, messages }: Shown): string => `
Shows ${worldId} of ${server}, and what happens there from now on.

  @statelyai/inspect    ${stately}
  @xstate/inspect 0.8   ${v4}
  plain messages        ${messages}

The addresses are secret: what comes in at the second acts in this world. Stop with Ctrl+C.
`;
