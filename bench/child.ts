/**
 * A process of its own for each thing that is measured, so that one's garbage and compiled code are
 * not another's. It is asked over IPC, one question at a time, and ends with whoever started it.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

export interface Child<Ready> {
  /** What it said when it was ready. */
  readonly ready: Ready;
  ask<Said>(question: unknown): Promise<Said>;
  stop(): Promise<void>;
}

/**
 * @param file Where the process begins. It calls {@link serveParent}.
 * @param of What it is to do, as JSON.
 */
export async function startChild<Ready>(file: URL, of: unknown): Promise<Child<Ready>> {
  const process = fork(file, [JSON.stringify(of)], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = once(process, 'exit').then(() => {
    throw new Error(`the process of ${file.pathname.split('/').at(-1)} ended`);
  });
  // Whoever waits for an answer is told.
  ended.catch(() => undefined);
  const ready = (await Promise.race([nextOf(process), ended])) as Ready;
  return {
    ready,
    ask: async <Said>(question: unknown) => {
      const said = nextOf(process);
      process.send(question as object);
      return (await Promise.race([said, ended])) as Said;
    },
    stop: async () => {
      process.disconnect();
      await ended.catch(() => undefined);
    },
  };
}

/** Works with processes that end with the work. */
export async function withChildren<Result>(work: (keep: Keep) => Promise<Result>): Promise<Result> {
  const children: Stoppable[] = [];
  try {
    return await work(async (starting) => {
      const child = await starting;
      children.push(child);
      return child;
    });
  } finally {
    await Promise.all(children.map((child) => child.stop()));
  }
}

type Stoppable = Pick<Child<unknown>, 'stop'>;

export type Keep = <One extends Stoppable>(starting: Promise<One>) => Promise<One>;

async function nextOf(process: ChildProcess): Promise<unknown> {
  const [said] = (await once(process, 'message')) as [{ readonly error?: string }];
  if (said.error !== undefined) throw new Error(said.error);
  return said;
}

/** In the child: what it is to do. */
export const askedOf = <Asked>(): Asked => JSON.parse(process.argv[2] ?? '') as Asked;

/** In the child: says that it is ready, and answers until the parent is gone. */
export async function serveParent<Question>(
  begin: () => Promise<{
    readonly ready: object;
    readonly answer: (question: Question) => Promise<object>;
  }>,
): Promise<void> {
  process.on('disconnect', () => process.exit(0));
  try {
    const { ready, answer } = await begin();
    process.on('message', (question: Question) => {
      answer(question).then(tell, complain);
    });
    tell(ready);
  } catch (error) {
    complain(error);
  }
}

const tell = (said: object): void => {
  process.send?.(said);
};

const complain = (error: unknown): void =>
  tell({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
