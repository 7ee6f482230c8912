/** Backups of the whole installation, taken while it runs. */
import { OpenAPIHono } from '@hono/zod-openapi';
import type { AppEnv } from '../app-env.ts';
import { BACKUP_NAME, BackupExists, type Backups, type NewBackup } from '../backups.ts';
import {
  answer,
  body,
  createRoute,
  noQuery,
  operation,
  problems,
  READ_PROBLEMS,
  WRITE_PROBLEMS,
  z,
} from '../http.ts';
import { pageFrom, pageQuery } from '../pages.ts';
import { Problem } from '../problem.ts';
import { pageOf } from '../schemas.ts';
import { failureOf } from '../store-failure.ts';
import { instantOut, toWire } from '../wire.ts';

const BackupWire = z
  .object({
    file: z.string().openapi({
      description: 'In the server’s folder of backups.',
      example: 'before-update.db',
    }),
    sizeBytes: z.int(),
    madeAt: instantOut,
  })
  .openapi('Backup');

const NewBackupWire = BackupWire.extend({
  entryCount: z.int().openapi({ description: 'Of all worlds together.' }),
  sha256: z.string().openapi({ description: 'Of the file.' }),
  tookMs: z.int(),
}).openapi('NewBackup');

const createBackup = createRoute({
  ...operation('createBackup', 'Copies the whole database into a new file'),
  method: 'post',
  path: '/v1/backups',
  request: {
    query: noQuery,
    body: body(
      z.strictObject({
        name: z
          .string()
          .regex(BACKUP_NAME, 'has 1 to 100 letters, digits, "-" and "_", and begins with neither')
          .optional()
          .openapi({ description: 'The instant where it is absent.', example: 'before-update' }),
      }),
    ),
  },
  responses: { 201: answer('It is there, whole.', NewBackupWire), ...WRITE_PROBLEMS },
});

const listBackups = createRoute({
  ...operation('listBackups', 'Lists the backups there are'),
  method: 'get',
  path: '/v1/backups',
  request: { query: z.strictObject(pageQuery) },
  responses: { 200: answer('One page.', pageOf(BackupWire)), ...READ_PROBLEMS, ...problems(409) },
});

export function backupRoutes() {
  return new OpenAPIHono<AppEnv>()
    .openapi(createBackup, async (c) => {
      const made = await madeBy(backupsOf(c.var), c.req.valid('json').name);
      return c.json(toWire(made), 201);
    })
    .openapi(listBackups, async (c) => {
      const backups = backupsOf(c.var);
      const page = await pageFrom(c, c.req.valid('query'), {
        read: (asked) => backups.list(asked),
        after: ({ file }) => file,
        show: (found) => found.map(toWire),
      });
      return c.json(page, 200);
    });
}

function backupsOf({ backups }: AppEnv['Variables']): Backups {
  if (backups === null) throw new Problem('BACKUP_ELSEWHERE');
  return backups;
}

async function madeBy(backups: Backups, name: string | undefined): Promise<NewBackup> {
  try {
    return await backups.make(name);
  } catch (error) {
    if (error instanceof BackupExists) throw new Problem('BACKUP_EXISTS');
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    throw isFull ? new Problem('STORE_FULL') : failureOf(error);
  }
}
