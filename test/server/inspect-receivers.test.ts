/**
 * The real receivers of both inspectors, each in its own version of XState: a trial's whole life, from
 * a sandbox whose clock is turned, and what is sent back.
 */
import { createRequire } from 'node:module';
import { createWebSocketReceiver } from '@statelyai/inspect';
import { createInspectorServer } from '@statelyai/inspect/server';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { WebSocket } from 'ws';
import { createMachine } from 'xstate';
import { catalog, definitionOf } from '../../runtime/index.ts';
import { v4Machine } from '../../server/inspect/v4-definition.ts';
import { connect, inspected, until } from './support/inspected.ts';

/** A life of a new customer's trial without a purchase. Source: S01. */
const LIFE = [{ active: 'running' }, { active: 'expiring' }, 'grace', 'ended'];

// What the older package is made for: a browser, which has one; Node 20 has none.
Object.assign(globalThis, { WebSocket });
const requireIn4 = createRequire(new URL('../inspect-v4/package.json', import.meta.url));
const four = requireIn4('@xstate/inspect') as {
  createWebSocketReceiver(options: { readonly server: string; readonly protocol: 'ws' }): {
    send(event: object): void;
    subscribe(next: (event: FourEvent) => void): void;
  };
};
const { createMachine: createMachineIn4 } = requireIn4('xstate') as {
  createMachine(config: unknown): {
    readonly stateIds: readonly string[];
    readonly initialState: { readonly value: unknown };
  };
};
const { version: versionOf4 } = requireIn4('xstate/package.json') as { readonly version: string };

/** What the package gives after parsing with XState 4. */
interface FourEvent {
  readonly type: string;
  readonly sessionId: string;
  readonly parent?: string;
  readonly machine?: FourMachine;
  readonly state?: FourState;
  readonly event?: { readonly name: string; readonly data: Readonly<Record<string, unknown>> };
}
interface FourState {
  readonly value: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  readonly done: boolean;
  matches(value: unknown): boolean;
}
interface FourMachine {
  readonly id: string;
  resolveState(state: FourState): FourState & { readonly nextEvents: readonly string[] };
}

function receiverOf4(address: string) {
  const got: FourEvent[] = [];
  const receiver = four.createWebSocketReceiver({
    server: address.replace('ws://', ''),
    protocol: 'ws',
  });
  receiver.subscribe((event) => got.push(event));
  const of = (sessionId: string) => got.filter((one) => one.sessionId === sessionId);
  return { receiver, got, of };
}

/** Both packages print: one all that it gets, the other what a definition leaves to code. */
async function quietly(work: () => unknown): Promise<void> {
  const { log, warn } = globalThis.console;
  Object.assign(globalThis.console, { log: () => undefined, warn: () => undefined });
  try {
    await work();
  } finally {
    Object.assign(globalThis.console, { log, warn });
  }
}

const receivers = suite('server/inspect, with the real receivers');

receivers(
  '@xstate/inspect gets a trial’s whole life: registered, each state in order, stopped',
  () =>
    inspected({}, async ({ addresses, startTrial, turnToTheEnd }) => {
      const { got, of } = receiverOf4(addresses.v4);
      const trialId = await startTrial();
      await turnToTheEnd();
      await until('the end', () => of(trialId).some(({ type }) => type === 'service.stop'));

      assert.match(versionOf4, /^4\./);
      const own = of(trialId);
      const [born] = own;
      assert.is(born?.type, 'service.register');
      assert.is(born?.machine?.id, 'trial');
      const states = own.flatMap(({ state }) => (state === undefined ? [] : [state]));
      assert.equal(
        states.map(({ value }) => value),
        LIFE,
      );
      const resolved = states.map((state) => born?.machine?.resolveState(state));
      assert.is(resolved[0]?.matches('active.running'), true);
      const next = resolved[0]?.nextEvents ?? [];
      assert.is(next.includes('trial.extend'), true);
      assert.is(next.includes('xstate.after(expiry)#trial.active'), true);
      assert.is(states[0]?.context['licenceCount'], 200);
      assert.equal(
        states.map(({ done }) => done),
        [false, false, false, true],
      );
      assert.equal(
        own.flatMap(({ event }) => (event === undefined ? [] : [event.name])),
        [
          'xstate.after(weekLeft)#trial.active.running',
          'xstate.after(expiry)#trial.active',
          'xstate.after(graceEnd)#trial.grace',
        ],
      );
      assert.is(own.at(-1)?.type, 'service.stop');
      const access = got.find(({ machine }) => machine?.id === 'partner-access');
      assert.is(access?.parent, trialId);
    }),
);

for (const { id, states } of catalog()) {
  receivers(`${id}: XState 4 takes its definition, and can say where it begins`, () =>
    quietly(() => {
      const config: unknown = JSON.parse(JSON.stringify(v4Machine(definitionOf(id))));
      const machine = createMachineIn4(config);

      assert.is(machine.stateIds.length, states.length + 1);
      assert.match(JSON.stringify(machine.initialState.value), /^["{]/);
    }),
  );
}

receivers('what is sent back through it moves the sandbox, and what cannot be is told', () =>
  inspected({}, async ({ addresses, api, stage, startTrial, notes }) => {
    const trialId = await startTrial();
    const { receiver, of } = receiverOf4(addresses.v4);
    await until('the trial', () => of(trialId).length > 0);
    const send = (data: { readonly type: string; readonly [field: string]: unknown }) =>
      receiver.send({
        type: 'xstate.event',
        event: JSON.stringify({ name: data.type, data, $$type: 'scxml', type: 'external' }),
        sessionId: trialId,
      });
    const told = (name: string) =>
      until(name, () => of(trialId).some(({ event }) => event?.name === name));
    const trial = async () => api.get(`/v1/trials/${trialId}`, stage.operator);

    send({ type: 'trial.extend', confirmShorter: false });
    await told('trial.extend');
    assert.is((await trial()).at('extensionCount'), 1);
    const isLonger = ({ state }: FourEvent) => state?.context['extensionCount'] === 1;
    await until('the longer trial', () => of(trialId).some(isLonger));

    // A timer's event turns the clock to it.
    send({ type: 'xstate.after(weekLeft)#trial.active.running' });
    await told('xstate.after(weekLeft)#trial.active.running');
    assert.equal((await trial()).at('state'), { active: 'expiring' });

    send({ type: 'trial.extend', confirmShorter: 'perhaps' });
    send({ type: 'trial.removeService', service: 'CALLING' });
    send({ type: 'trial.expired' });
    const refusals = () =>
      of(trialId).flatMap(({ event }) =>
        event?.name === 'sandglass.refused' ? [event.data['code']] : [],
      );
    await until('three refusals', () => refusals().length === 3);
    assert.equal(refusals(), ['VALIDATION_FAILED', 'SERVICE_NOT_IN_TRIAL', 'NO_SUCH_COMMAND']);
    assert.is(notes.length, 3);
    assert.is((await trial()).at('extensionCount'), 1);
    // What the world itself refused, it tells everybody.
    const isRefused = ({ event }: FourEvent) =>
      (event?.data['refusal'] as { readonly code: string } | undefined)?.code === refusals()[1];
    await until('the refusal', () => of(trialId).some(isRefused));
  }),
);

receivers('@statelyai/inspect gets it too, with a definition that XState 5 takes', () =>
  quietly(() =>
    inspected({}, async ({ addresses, startTrial, turnToTheEnd }) => {
      type Stately = Parameters<
        Parameters<ReturnType<typeof createWebSocketReceiver>['subscribe']>[0] & object
      >[0];
      const got: Stately[] = [];
      const receiver = createWebSocketReceiver({ server: addresses.stately });
      receiver.subscribe((event: Stately) => void got.push(event));
      const trialId = await startTrial();
      await turnToTheEnd();
      const own = () =>
        got.filter(({ sessionId }) => sessionId === trialId) as readonly {
          readonly type: string;
          readonly definition?: string;
          readonly snapshot?: { readonly value: unknown; readonly status: string };
          readonly event?: { readonly type: string };
          readonly rootId?: string;
        }[];
      await until('the end', () => own().some(({ snapshot }) => snapshot?.status === 'done'));

      const [actor] = own();
      assert.is(actor?.type, '@xstate.actor');
      assert.is(createMachine(JSON.parse(actor?.definition ?? '')).id, 'trial');
      assert.equal(
        own().flatMap(({ snapshot }) => (snapshot === undefined ? [] : [snapshot.value])),
        LIFE,
      );
      assert.equal(
        own().flatMap(({ type, event }) => (type === '@xstate.event' ? [event?.type] : [])),
        [
          'xstate.after.weekLeft.trial.active.running',
          'xstate.after.expiry.trial.active',
          'xstate.after.graceEnd.trial.grace',
        ],
      );
      const access = got.find(({ sessionId }) => sessionId === `${trialId}/partner-access`);
      assert.is(access?.rootId, trialId);
    }),
  ),
);

receivers('a server of @statelyai/inspect is sent everything, and passes it on', async () => {
  const port = 20_000 + (process.pid % 20_000);
  const hub = createInspectorServer({ port, autoOpen: false, url: 'http://localhost:9/' });
  const hubUrl = `ws://localhost:${port}`;
  const viewer = await connect(hubUrl);
  try {
    await inspected({ hubUrl }, async ({ startTrial, turnToTheEnd, notes }) => {
      const trialId = await startTrial();
      await turnToTheEnd();
      const own = () => viewer.got.filter(({ sessionId }) => sessionId === trialId);
      const isDone = ({ snapshot }: (typeof viewer.got)[number]) =>
        (snapshot as { readonly status?: string } | undefined)?.status === 'done';
      await until('the end', () => own().some(isDone));

      assert.is(own()[0]?.['type'], '@xstate.actor');
      assert.equal(notes, [`connected to ${hubUrl}`]);
    });
  } finally {
    viewer.socket.terminate();
    hub.stop();
  }
});

receivers.run();
