/**
 * Every machine as people read it. In the page this file is what it comes to (graph/vite-plugin.ts): the
 * machines themselves come with the engine.
 */
import { catalog } from '../runtime/index.ts';

export const MACHINE_LIST = catalog();
