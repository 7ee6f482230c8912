/** Another's reading of our document, between a client and the server: it finds nothing wrong. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { apiTour } from '../../scripts/api-tour.ts';
import { readLibrary } from '../../server/library.ts';
import { type Api, inApi } from '../server/support/api.ts';
import { lifeOfATrial } from '../server/support/life.ts';
import { Story } from '../server/support/story.ts';
import { apiThrough, throughPrism, violationsIn } from './support/prism.ts';

const prism = suite('oracles, Prism');

const STORIES = ['s05-consent-full-admin', 's15-converting'];

prism('a walk through every part and two stories: no answer is other than described', () =>
  withBackups(async (api) => {
    await throughPrism(api, { errors: false }, async (url) => {
      const faults: string[] = [];
      let count = 0;
      const heard = apiThrough(api, url, ({ status, headers }, asked) => {
        count += 1;
        for (const { location, message } of violationsIn(headers)) {
          const [side] = location;
          // What is no right request for Prism is none for the server either.
          if (side === 'request' && status >= 400) continue;
          faults.push(`${asked} ${status}: ${location.join('.')} ${message}`);
        }
      });
      await apiTour(heard);
      for (const id of STORIES) {
        const item = readLibrary().get(id);
        if (item === undefined) throw new Error(`there is no story ${id}`);
        await new Story(heard).tell(item.scenario, 'jump');
      }

      assert.equal(faults, []);
      assert.ok(count > 120, `only ${count} requests`);
    });
  }),
);

prism('our client tells a story through it while it refuses whatever is wrong', () =>
  inApi({}, async (api) => {
    await throughPrism(api, { errors: true }, (baseUrl) => lifeOfATrial({ api, baseUrl }));
  }),
);

prism('a planted answer is found', () =>
  inApi({}, async (api) => {
    const wrong = async (request: Request): Promise<Response> =>
      new URL(request.url).pathname === '/healthz'
        ? Response.json({ status: 'well' })
        : api.fetch(request);
    await throughPrism({ ...api, fetch: wrong }, { errors: false }, async (url) => {
      const { headers } = await fetch(`${url}/healthz`);

      const [violation] = violationsIn(headers);
      assert.equal(violation?.location, ['response', 'body', 'status']);
    });
  }),
);

prism.run();

async function withBackups(work: (api: Api) => Promise<void>): Promise<void> {
  const backupDir = mkdtempSync(join(tmpdir(), 'sandglass-prism-'));
  try {
    await inApi({ backupDir }, work);
  } finally {
    rmSync(backupDir, { recursive: true });
  }
}
