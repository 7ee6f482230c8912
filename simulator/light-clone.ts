/** Stands in for a package that the rule engine loads. See light-engine.ts. */
import { clone } from './light-engine.ts';

// biome-ignore lint/style/noDefaultExport: the package that it stands in for has one
export default clone;
