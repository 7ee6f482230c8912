import { defineConfig } from 'drizzle-kit';

export default defineConfig({
  dialect: 'sqlite',
  schema: './server/store/libsql/schema.ts',
  out: './server/store/libsql/migrations',
});
