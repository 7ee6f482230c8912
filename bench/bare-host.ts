/** Bare Hono under load, in a process of its own (child.ts) that knows nothing of Sandglass. */
import { bareApp, type LongAnswers } from './bare-app.ts';
import { askedOf } from './child.ts';
import { serveLoad } from './serving.ts';

await serveLoad(async () => ({ fetch: bareApp(askedOf<LongAnswers>()).fetch, apiKey: '' }));
