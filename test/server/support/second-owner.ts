/** Tries to open the database that its argument names, and prints what came of it. */
import { openDatabase } from '../../../server/store/libsql/client.ts';

const [url = ''] = process.argv.slice(2);
try {
  const database = await openDatabase({ url });
  process.stdout.write('opened');
  await database.close();
} catch (error) {
  process.stdout.write(error instanceof Error ? error.message : String(error));
}
