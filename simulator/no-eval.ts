/**
 * The page runs under a policy that forbids making code from text. The schema library tries that
 * for speed unless told not to, so this is imported before anything that makes a schema.
 */
import { config } from 'zod';

config({ jitless: true });
