/** Whether the process answers, and whether new work should be sent to it. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { answer, createRoute, noQuery, operation, problems, z } from '../http.ts';
import { notReady } from '../readiness.ts';

const checkHealth = createRoute({
  ...operation('checkHealth', 'Answers when the process does; it asks nothing of the store'),
  method: 'get',
  path: '/healthz',
  request: { query: noQuery },
  responses: {
    200: answer('It answers.', z.object({ status: z.literal('ok') })),
    ...problems(400, 500),
  },
});

const checkReadiness = createRoute({
  ...operation('checkReadiness', 'Answers whether new work should be sent here'),
  method: 'get',
  path: '/readyz',
  request: { query: noQuery },
  responses: {
    200: answer('It is ready.', z.object({ status: z.literal('ready') })),
    ...problems(400, 500),
    503: { ...problems(503)[503], description: 'It is not ready; ask again after Retry-After.' },
  },
});

export function healthRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(checkHealth, (c) => c.json({ status: 'ok' as const }, 200))
    .openapi(checkReadiness, (c) => {
      const { state } = c.var.readiness;
      if (state !== 'ready') throw notReady(state);
      return c.json({ status: 'ready' as const }, 200);
    });
}
