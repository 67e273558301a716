import { buildApi } from './build/api.mjs';
import { orRefuse } from './build/or-refuse.mjs';
import { root } from './build/root.mjs';
import { buildWeb } from './build/web.mjs';

process.chdir(root);
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const stopHere = () => process.exit(0);
for (const signal of signals) process.on(signal, stopHere);

// Side by side: the API is built in a blink, and its database and demonstration are made while the web pages still are.
const webPages = orRefuse(buildWeb());
await orRefuse(buildApi());
await import('reflect-metadata');
const { runService } = await import('../dist/apps/api/src/start/run-service.js');

const running = runService(webPages);
// Only now that its own are in place: a signal that came while the modules were loaded would be lost in between.
for (const signal of signals) process.off(signal, stopHere);
await running;
