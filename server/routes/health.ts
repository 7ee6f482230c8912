/** Whether the server answers and its database does. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, noQuery, operation, problems, z } from '../http.ts';

const checkHealth = createRoute({
  ...operation('checkHealth', 'Answers when the server and its database do'),
  method: 'get',
  path: '/healthz',
  request: { query: noQuery },
  responses: {
    200: answer('Both answer.', z.object({ status: z.literal('ok') })),
    ...problems(400, 500),
  },
});

export function healthRoutes() {
  return new OpenAPIHono<AppEnv>().openapi(checkHealth, async (c) => {
    await c.var.worlds.list({ after: null, limit: 1 });
    return c.json({ status: 'ok' as const }, 200);
  });
}
