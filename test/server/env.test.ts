import { join, resolve } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { parseEnv, type Variables } from '../../server/env.ts';

const env = suite('server/env');

env('nothing set: info, no metrics, nothing that was answered is lost', () => {
  const { logLevel, metrics, synchronous, backupDir, dataDir } = parseEnv({});

  assert.is(logLevel, 'info');
  assert.is(metrics, null);
  assert.is(synchronous, 'FULL');
  assert.is(backupDir, join(dataDir, 'backups'));
});

env('what is set is taken; what is empty counts as absent', () => {
  const set = parseEnv({
    SANDGLASS_LOG: 'debug',
    SANDGLASS_METRICS_PORT: '9464',
    SANDGLASS_METRICS_HOST: '0.0.0.0',
    SANDGLASS_SYNCHRONOUS: 'NORMAL',
    SANDGLASS_BACKUP_DIR: 'elsewhere',
  });
  assert.is(set.logLevel, 'debug');
  assert.equal(set.metrics, { host: '0.0.0.0', port: 9464 });
  assert.is(set.synchronous, 'NORMAL');
  assert.is(set.backupDir, resolve('elsewhere'));

  const empty = parseEnv({ SANDGLASS_LOG: '', SANDGLASS_METRICS_PORT: '' });
  assert.is(empty.logLevel, 'info');
  assert.is(empty.metrics, null);
  assert.equal(parseEnv({ SANDGLASS_METRICS_PORT: '0' }).metrics, { host: '127.0.0.1', port: 0 });
});

env('the rate limit is a number of requests, or 0 for none', () => {
  assert.is(parseEnv({}).rateLimit, 6_000);
  assert.is(parseEnv({}).webhookLoopback, 'deny');
  assert.is(parseEnv({ SANDGLASS_WEBHOOK_LOOPBACK: 'allow' }).webhookLoopback, 'allow');
  assert.is(parseEnv({ SANDGLASS_RATE_LIMIT: '0' }).rateLimit, 0);
  assert.is(parseEnv({ SANDGLASS_RATE_LIMIT: '120' }).rateLimit, 120);
});

const REFUSED: readonly (readonly [Variables, RegExp])[] = [
  [
    { SANDGLASS_LOG: 'verbose' },
    /^SANDGLASS_LOG is "verbose"; it must be one of: silent, error, warn, info, debug\.$/,
  ],
  [{ SANDGLASS_LOG: 'INFO' }, /^SANDGLASS_LOG is "INFO"/],
  [{ SANDGLASS_METRICS_PORT: 'on' }, /^SANDGLASS_METRICS_PORT is "on"; .* from 0 to 65535\.$/],
  [{ SANDGLASS_METRICS_PORT: '65536' }, /^SANDGLASS_METRICS_PORT is "65536"/],
  [{ SANDGLASS_RATE_LIMIT: '1.5' }, /^SANDGLASS_RATE_LIMIT is "1.5"; .* 0 for no limit\.$/],
  [{ SANDGLASS_RATE_LIMIT: '-1' }, /^SANDGLASS_RATE_LIMIT is "-1"/],
  [{ PORT: '-1' }, /^PORT is "-1"/],
  [
    { SANDGLASS_WEBHOOK_LOOPBACK: 'yes' },
    /^SANDGLASS_WEBHOOK_LOOPBACK is "yes"; .*: deny, allow\.$/,
  ],
  [{ SANDGLASS_SYNCHRONOUS: 'OFF' }, /^SANDGLASS_SYNCHRONOUS is "OFF"; .*: FULL, NORMAL\.$/],
];

for (const [variables, sentence] of REFUSED) {
  env(`refused: ${JSON.stringify(variables)}`, () => {
    try {
      parseEnv(variables);
      assert.unreachable();
    } catch (error) {
      assert.match((error as Error).message, sentence);
    }
  });
}

env.run();
