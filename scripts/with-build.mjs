// node scripts/with-build.mjs <file> [arguments]: builds the API if it has changed, then runs the file as if it had been called.
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { refuseWithoutGround } from './node-version.mjs';

refuseWithoutGround();
const { buildApi } = await import('./build/api.mjs');
const { orRefuse } = await import('./build/or-refuse.mjs');
await orRefuse(buildApi());

const [node, , file, ...given] = process.argv;
process.argv = [node, resolve(file), ...given];
await import(pathToFileURL(resolve(file)).href);
