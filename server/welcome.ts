/** What the terminal shows when the server is ready: where it is, and with which keys. */
import type { Installation } from './installation.ts';

export interface Ready extends Installation {
  /** Without a slash at the end. */
  readonly url: string;
  /** Null when metrics are off. */
  readonly metricsUrl: string | null;
  readonly hasPage: boolean;
  readonly keysFile: string;
  /** Of the demo sandbox; null without one. */
  readonly demoNow: string | null;
}

export function welcome(ready: Ready): string {
  const { url, operatorKey, keysFile } = ready;
  const page = ready.hasPage ? `${url}/` : 'not built; run `npm run build`';
  return `
Sandglass is ready.

  Page      ${page}
  API       ${url}/v1, described at ${url}/reference
${ready.metricsUrl === null ? '' : `  Metrics   ${ready.metricsUrl}\n`}  Operator  ${operatorKey ?? 'a key that has replaced the first one'}
${demoLines(ready)}
The keys are kept in ${keysFile}. Stop with Ctrl+C.
`;
}

function demoLines({ demo, demoNow, url }: Ready): string {
  if (demo === null) return '';
  const width = Math.max(...demo.keys.map(({ label }) => label.length));
  const keys = demo.keys.map(({ key, label }) => `    ${label.padEnd(width)}  ${key}`);
  const operator = demo.keys.find(({ actor }) => actor.kind === 'operator')?.key ?? '';
  return `
  Demo sandbox ${demo.sandboxId}, where it is ${demoNow ?? 'an unknown time'}:
${keys.join('\n')}

  Turn its clock to the next thing that happens:
    curl -X POST ${url}/v1/sandboxes/${demo.sandboxId}/advance \\
      -H 'Authorization: Bearer ${operator}' \\
      -H 'Content-Type: application/json' -d '{"toNext": true}'
`;
}
