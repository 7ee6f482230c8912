#!/usr/bin/env node
// The command: TypeScript is run as it is, so that a clone needs no build step.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./cli.ts');
process.exitCode = await main(process.argv.slice(2), process.stdout, process.stderr);
