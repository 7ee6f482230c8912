import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Log, LogLevel } from '../../server/log.ts';
import { logLines } from '../../server/log-lines.ts';

const lines = suite('server/log-lines');

type Line = Readonly<Record<string, unknown>>;

/** What stands in the file when all was said. */
async function written(level: LogLevel, speak: (log: Log) => void): Promise<readonly Line[]> {
  const dir = mkdtempSync(join(tmpdir(), 'sandglass-log-'));
  const path = join(dir, 'log');
  const fd = openSync(path, 'w');
  try {
    const log = logLines(level, fd);
    speak(log);
    await log.flush();
    const text = readFileSync(path, 'utf8');
    return text === ''
      ? []
      : text
          .trimEnd()
          .split('\n')
          .map((line) => JSON.parse(line) as Line);
  } finally {
    closeSync(fd);
    rmSync(dir, { recursive: true });
  }
}

const everything = (log: Log): void => {
  log.debug('d');
  log.info('i');
  log.warn('w');
  log.error('e');
  log.fault('f', new Error('x'));
};

lines('an event is one line of JSON with its level, its instant and its fields', async () => {
  const [line = {}] = await written('info', (log) => {
    log.info('request', { method: 'GET', status: 200, durationMs: 1.5, world: undefined });
  });
  const { time, ...rest } = line;

  assert.match(String(time), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  assert.equal(rest, {
    level: 'info',
    method: 'GET',
    status: 200,
    durationMs: 1.5,
    msg: 'request',
  });
});

lines('a level leaves out what is below it', async () => {
  const said = async (level: LogLevel) => (await written(level, everything)).map(({ msg }) => msg);

  assert.equal(await said('debug'), ['d', 'i', 'w', 'e', 'f']);
  assert.equal(await said('info'), ['i', 'w', 'e', 'f']);
  assert.equal(await said('warn'), ['w', 'e', 'f']);
  assert.equal(await said('error'), ['e', 'f']);
  assert.equal(await said('silent'), []);
});

lines(
  'a fault has its stack, its code and its causes, and nothing else that hangs on the error',
  async () => {
    const cause = new Error('SQLITE_FULL');
    const error = Object.assign(new TypeError('no room', { cause }), {
      code: 'E_FULL',
      params: ['canary'],
    });
    const [line = {}] = await written('error', (log) =>
      log.fault('it failed', error, { trackingId: 'T' }),
    );

    assert.is(line['error'], 'no room');
    assert.is(line['type'], 'TypeError');
    assert.is(line['code'], 'E_FULL');
    assert.is(line['trackingId'], 'T');
    assert.match(String(line['stack']), /TypeError: no room\n {4}at /);
    assert.match(String(line['causes']), /SQLITE_FULL\n {4}at /);
    assert.not.match(JSON.stringify(line), /canary/);
  },
);

lines('a cause that is its own cause, and what is no error at all, are told as well', async () => {
  const error = new Error('round');
  error.cause = error;
  const [round, word] = await written('error', (log) => {
    log.fault('a', error);
    log.fault('b', 'only a word');
  });

  assert.is((round?.['causes'] as readonly string[] | undefined)?.length, 5);
  assert.is(word?.['error'], 'only a word');
});

lines('no text reaches a line unredacted: message, field, stack, cause, thrown word', async () => {
  const secrets = 'sgk_live_abc123 canary@nordlys.example whsec_YWJj';
  const said = await written('debug', (log) => {
    log.info(secrets, { field: secrets });
    log.fault(secrets, new Error(secrets, { cause: new Error(secrets) }), { field: secrets });
    log.fault('thrown', secrets);
    log.fault('thrown', Object.assign(new Error('x'), { name: secrets, code: secrets }));
  });

  assert.is(said.length, 4);
  assert.not.match(JSON.stringify(said), /abc123|canary|nordlys|YWJj/);
});

lines(
  'a text of any length is cut, and never in the middle of a word that it should have hidden',
  async () => {
    const many = Array.from({ length: 20_000 }, (_, at) => `canary${at}@nordlys.example`).join(' ');
    const [line = {}] = await written('error', (log) => log.fault('long', new Error(many)));

    assert.ok(String(line['error']).length <= 8_193);
    assert.not.match(JSON.stringify(line), /canary|nordlys/);
  },
);

lines.run();
