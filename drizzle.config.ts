import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: [
    './server/store/libsql/schema.ts',
    './server/store/libsql/people-tables.ts',
    './server/store/libsql/webhook-tables.ts',
  ],
  out: './server/store/libsql/migrations',
});
