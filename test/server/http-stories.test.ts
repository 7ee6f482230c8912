/** The acceptance scenarios, told over HTTP: the same story whichever way the clock is turned. */
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { runScenario } from '../../runtime/index.ts';
import { readLibrary } from '../../server/library.ts';
import { entryWire } from '../../server/present.ts';
import { inApi } from './support/api.ts';
import { Story } from './support/story.ts';

const stories = suite('server, told over HTTP');

for (const { id, scenario } of readLibrary().values()) {
  stories(`${id}: in jumps, or 1 ms around all that is due, it is the scenario’s own story`, () =>
    inApi({}, async (api) => {
      const { entries } = await runScenario(scenario);
      const own = entries.map((entry) => {
        const { recordedAt: _, trackingId: __, ...shown } = entryWire(entry, 'everybody');
        return JSON.parse(JSON.stringify(shown)) as unknown;
      });

      assert.equal(await new Story(api).tell(scenario, 'jump'), own);
      assert.equal(await new Story(api).tell(scenario, 'around'), own);
    }),
  );
}

stories.run();
