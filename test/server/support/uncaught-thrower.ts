/** Does what nobody catches, as its argument names it, and leaves the rest to `tellUncaught`. */
import { logLines } from '../../../server/log-lines.ts';
import { tellUncaught } from '../../../server/uncaught.ts';

const WORDS = 'canaries: canary@nordlys.example';

tellUncaught(logLines('info'), (code) => process.exit(code));
const [how] = process.argv.slice(2);
if (how === 'throw') {
  setImmediate(() => {
    throw new Error(`${WORDS} sgk_live_abc`);
  });
} else if (how === 'reject') {
  void Promise.reject(new Error(`${WORDS} sgk_live_abc`));
} else {
  process.emitWarning(WORDS);
}
