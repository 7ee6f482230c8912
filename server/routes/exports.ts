/** A world as a file of its entries: for another installation, or to keep. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { createRoute, idParam, noQuery, operation, READ_PROBLEMS, z } from '../http.ts';
import { Problem } from '../problem.ts';
import { wholeSandbox } from '../scope.ts';
import { WORLD_MEDIA_TYPE, worldFile } from '../world-file.ts';

/** As any text: the types take every media type that ends in `json` for JSON. */
const MEDIA_TYPE: string = WORLD_MEDIA_TYPE;

const exportSandbox = createRoute({
  ...operation('exportSandbox', 'Gives a world as a file of its entries'),
  method: 'get',
  path: '/v1/sandboxes/{id}/export',
  request: { params: idParam, query: noQuery },
  responses: {
    200: {
      description:
        'A header, a line for each entry, and their count and SHA-256: JSON, a line each.',
      content: { [MEDIA_TYPE]: { schema: z.string() } },
    },
    ...READ_PROBLEMS,
  },
});

export function exportRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(exportSandbox, async (c) => {
    const { worlds } = c.var;
    const whole = await wholeSandbox(c, c.req.valid('param').id);
    const id = whole.worldId;
    const world = await worlds.stored(id);
    if (world === undefined) throw new Problem('UNKNOWN_SANDBOX');
    return c.body(streamOf(worldFile((page) => worlds.entries(whole, page), world)), 200, {
      'Content-Type': WORLD_MEDIA_TYPE,
      'Content-Disposition': `attachment; filename="${id}.ndjson"`,
    });
  });
}

/** Made as fast as it is read. What fails on the way breaks it off before its last line. */
function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await pieces.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await pieces.return(undefined);
      },
    },
    { highWaterMark: 0 },
  );
}
