/** Begins what takes longest while everything else is still being read: main.ts imports it first. */
import { spareThread } from './store/libsql/database-thread.ts';

const url = process.env['SANDGLASS_DB_URL'] ?? '';
if (url === '' || url.startsWith('file:')) spareThread();
